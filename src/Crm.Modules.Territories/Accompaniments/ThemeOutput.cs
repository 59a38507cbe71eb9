namespace Crm.Modules.Territories.Accompaniments;

/// <summary>A theme of missions.</summary>
internal sealed record ThemeOutput(string Code, string Name);
