namespace Crm.Foundation.Ui;

/// <summary>One step of the breadcrumb; without address it is the page one is on.</summary>
public sealed record Crumb(string Label, string? Url = null);

/// <summary>A short message after an action, with ways to undo it or to open what it made.</summary>
public sealed record Toast(string Text, string? UndoUrl = null, string? OpenUrl = null);
