using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>What the weather adds to the story of a territory: its changes, and what people said of it.</summary>
internal sealed class WeatherTimeline(ObservationData data, ICurrentUser user) : ITimelineSource
{
    public const string Kind = "weather";

    /// <summary>What is computed does not crowd what people wrote.</summary>
    public string? OnlyUnder => Kind;

    public async Task<IReadOnlyList<TimelineEntry>> Of(Guid territoryId, DateOnly from, DateOnly to, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Weather.Default)) return [];
        var days = data.WeatherDays.Where(d => d.TerritoryId == territoryId && d.Date >= from && d.Date <= to).OrderByDescending(d => d.Date).Take(max)
            .Select(d => new { Id = d.TerritoryId, On = d.Date, d.Sign, Text = d.Reasons, Author = "" });
        var said = data.Verdicts.Where(v => v.TerritoryId == territoryId && v.On >= from && v.On <= to).OrderByDescending(v => v.On).Take(max)
            .Select(v => new { v.Id, v.On, v.Sign, Text = v.Sentence, v.Author });
        return [.. (await days.Concat(said).ToListAsync(ct)).OrderByDescending(e => e.On).Take(max).Select(e => new TimelineEntry(e.Id, Kind, e.On,
            e.Author.Length == 0 ? $"Météo : {WeatherTagHelper.Of(e.Sign).Word}" : $"Météo « {WeatherTagHelper.Of(e.Sign).Word} » selon {e.Author}",
            e.Text.Length == 0 ? null : e.Author.Length == 0 ? e.Text : $"« {e.Text} »", TerritoryNoun.UrlOf(territoryId) + "?onglet=meteo"))];
    }
}
