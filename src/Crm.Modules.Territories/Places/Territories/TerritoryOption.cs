namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A line of the picker: <paramref name="Hint"/> tells homonyms apart.</summary>
internal sealed record TerritoryOption(Guid Value, string Label, string Hint);
