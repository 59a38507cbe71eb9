namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>« Oui, c’est bien cela », with a sentence, until a date.</summary>
internal sealed record ConfirmInput(string? Sentence, DateOnly? Until);
