// Lists marked data-arrows are walked with the arrows; a control marked data-key answers its letter, that of the current line first.
import { isCommand } from "./page.js";

const lines = () => [...document.querySelectorAll("table[data-arrows] tbody tr a.row-link")];

function walk(step) {
  const all = lines();
  const now = all.findIndex(link => link.closest("tr").contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", event => {
  if (!isCommand(event) || event.shiftKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && lines().length > 0 && !event.target.closest("[role=region], input")) {
    event.preventDefault();
    walk(step);
    return;
  }
  if (event.key.length !== 1) return;
  const selector = `[data-key="${CSS.escape(event.key)}"]`;
  const line = document.activeElement?.closest("tbody tr");
  const control = line?.querySelector(selector) ?? (lines().length === 0 ? document.querySelector(`main ${selector}`) : null);
  control?.click();
});
