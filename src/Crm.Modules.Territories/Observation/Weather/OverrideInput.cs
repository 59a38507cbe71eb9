using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Another weather than the computed one.</summary>
internal sealed record OverrideInput(WeatherSign? Sign, string? Sentence, DateOnly? Until);
