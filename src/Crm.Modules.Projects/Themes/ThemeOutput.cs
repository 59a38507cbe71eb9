namespace Crm.Modules.Projects.Themes;

/// <summary>A theme of a call.</summary>
internal sealed record ThemeOutput(string Call, string Code, string Label);
