// One module, one job; each looks for its own attributes and does nothing without them.
import "./theme.js";
import "./csrf.js";
import "./toasts.js";
import "./errors.js";
import "./dialogs.js";
import "./menus.js";
import "./confirm.js";
import "./fields.js";
import "./picker.js";
import "./logform.js";
import "./drafts.js";
import "./rows.js";
import "./selection.js";
import "./bell.js";
import "./palette.js";
import "./quicklog.js";
import "./shortcuts.js";
