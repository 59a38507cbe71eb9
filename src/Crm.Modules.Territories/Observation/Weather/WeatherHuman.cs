using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>A verdict as it was written, to be held against today's facts.</summary>
internal sealed record Said(WeatherSign Computed, WeatherSign Sign, string Sentence, string Author, DateOnly On, DateOnly Until);

/// <summary>Whether what a person said still holds, and what is shown.</summary>
internal static class WeatherHuman
{
    /// <summary>Days during which one is still told that an opinion ended.</summary>
    public const int ToldFor = 30;

    public static TerritoryWeather Judge(Guid territory, WeatherSign computed, IReadOnlyList<WeatherReason> reasons, Said? said, DateOnly today)
    {
        if (said is null) return new TerritoryWeather(territory, computed, computed, reasons, null, null);
        if (said.Until < today)
            return new TerritoryWeather(territory, computed, computed, reasons, null, today.DayNumber - said.Until.DayNumber <= ToldFor
            ? $"L’avis de {said.Author} a pris fin le {Fr.Date(said.Until)}." : null);
        if (computed > said.Computed)
            return new TerritoryWeather(territory, computed, computed, reasons, null,
                $"Les faits se sont aggravés depuis l’avis de {said.Author} du {Fr.Date(said.On)} : il ne tient plus.");
        var confirms = said.Sign == said.Computed;
        if (confirms && computed != said.Computed) return new TerritoryWeather(territory, computed, computed, reasons, null, null);
        return new TerritoryWeather(territory, said.Sign, computed, reasons,
            new WeatherOpinion(confirms, said.Sign, said.Sentence, said.Author, said.On, said.Until), null);
    }
}
