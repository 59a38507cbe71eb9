namespace Crm.Modules.Territories.Documents;

/// <summary>A form that sends one file: where to, under which label.</summary>
internal sealed record UploadForm(string Action, string Label, string Button = "Joindre");
