using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>« Oui, c’est bien cela », with a sentence, until a date.</summary>
internal sealed record ConfirmInput(string? Sentence, DateOnly? Until);

/// <summary>Another weather than the computed one.</summary>
internal sealed record OverrideInput(WeatherSign? Sign, string? Sentence, DateOnly? Until);

/// <summary>One line of the history: what the weather became, or what somebody said.</summary>
internal sealed record WeatherEvent(DateOnly On, WeatherSign Sign, WeatherSign Computed, string? Reasons, string? Author, string? Sentence, DateOnly? Until)
{
    public string Word => WeatherTagHelper.Of(Sign).Word;
}

/// <summary>How a month ended; null when nobody followed the territory yet.</summary>
internal sealed record WeatherMonth(DateOnly First, WeatherSign? Sign);

/// <summary>Twelve months of weather: the strip, and its events, the last first.</summary>
internal sealed record WeatherHistory(IReadOnlyList<WeatherMonth> Months, IReadOnlyList<WeatherEvent> Events);

/// <summary>The page of a territory's weather.</summary>
internal sealed record WeatherSheet(TerritoryCard Territory, TerritoryWeather? Weather, WeatherHistory History, Thresholds Thresholds);
