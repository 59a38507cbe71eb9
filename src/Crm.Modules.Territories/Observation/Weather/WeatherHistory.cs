using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Twelve months of weather: the strip, and its events, the last first.</summary>
internal sealed record WeatherHistory(IReadOnlyList<WeatherMonth> Months, IReadOnlyList<WeatherEvent> Events);

/// <summary>One line of the history: what the weather became, or what somebody said.</summary>
internal sealed record WeatherEvent(DateOnly On, WeatherSign Sign, WeatherSign Computed, string? Reasons, string? Author, string? Sentence, DateOnly? Until)
{
    public string Word => WeatherTagHelper.Of(Sign).Word;
}

/// <summary>How a month ended; null when nobody followed the territory yet.</summary>
internal sealed record WeatherMonth(DateOnly First, WeatherSign? Sign);
