namespace Crm.Workbench.Documents;

/// <summary>A form that sends one file: where to, under which label.</summary>
public sealed record UploadForm(string Action, string Label, string Button = "Joindre");
