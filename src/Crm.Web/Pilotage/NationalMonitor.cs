using System.Text.Json.Serialization;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Pilotage;

/// <summary>The territories of one portfolio side by side: a few bulk reads, whatever their number.</summary>
internal sealed class NationalMonitor(IPortfolios portfolios, IExchangeFigures exchanges, IProjectFigures projects, IWeather weathers, IClock clock)
{
    public static readonly IReadOnlyDictionary<string, Func<MonitoredTerritory, IComparable?>> Sorts =
        new Dictionary<string, Func<MonitoredTerritory, IComparable?>>
    {
        ["name"] = t => Crm.Foundation.Text.SearchText.Normalise(t.Name),
        ["weather"] = t => t.Weather?.Sign is { } sign ? (int)sign : -1,
        ["silentDays"] = t => t.SilentDays ?? int.MaxValue,
        ["interactions30"] = t => t.Interactions30,
        ["interactions90"] = t => t.Interactions90,
        ["hours"] = t => t.Hours,
        ["openTasks"] = t => t.OpenTasks,
        ["lateTasks"] = t => t.LateTasks,
        ["projects"] = t => t.Projects,
        ["lateMilestones"] = t => t.LateMilestones,
    };

    private IReadOnlyList<(Guid Id, string Name)>? names;

    public async Task<IReadOnlyList<(Guid Id, string Name)>> Portfolios(CancellationToken ct) => names ??= await portfolios.Names(ct);

    /// <summary>Without a portfolio: the first one by name; null when the reader has none.</summary>
    /// <param name="weather">Only the territories whose weather is at least so bad.</param>
    public async Task<MonitorView?> View(Guid? portfolio, string? sort, WeatherSign? weather, CancellationToken ct)
    {
        var id = portfolio ?? (await Portfolios(ct)).Select(p => (Guid?)p.Id).FirstOrDefault();
        if (id is null) return null;
        var card = await portfolios.Find(id.Value, ct) ?? throw CoreErrors.Missing();
        var ids = card.Entries.Select(e => e.Territory.Id).Distinct().ToList();
        var (done, carried) = (await exchanges.Of(ids, clock.Today, ct), await projects.Of(ids, ct));
        var skies = await weathers.Of(ids, ct);
        var territories = card.Entries.DistinctBy(e => e.Territory.Id).Select(e => (e, Id: e.Territory.Id))
            .Select(t =>
                MonitoredTerritory.From(t.e, done.GetValueOrDefault(t.Id), carried.GetValueOrDefault(t.Id), skies.GetValueOrDefault(t.Id), clock.Today))
            .ToList();
        return new MonitorView(card.Id, card.Name, clock.Today,
            Sorted(weather is null ? territories : territories.Where(t => t.Weather?.Sign >= weather), sort), territories.Count(t => t.IsToWatch));
    }

    private static List<MonitoredTerritory> Sorted(IEnumerable<MonitoredTerritory> territories, string? sort)
    {
        var asked = string.IsNullOrWhiteSpace(sort) ? "name" : sort;
        if (!Sorts.TryGetValue(asked.TrimStart('-'), out var key)) throw Crm.Foundation.Data.Paging.UnknownSort(asked, Sorts.Keys);
        return [.. asked.StartsWith('-') ? territories.OrderByDescending(key).ThenBy(t => t.Name, StringComparer.Ordinal)
            : territories.OrderBy(key).ThenBy(t => t.Name, StringComparer.Ordinal)];
    }
}

/// <summary>A portfolio on one day, territory by territory.</summary>
internal sealed record MonitorView(Guid Portfolio, string Name, DateOnly AsOf, IReadOnlyList<MonitoredTerritory> Territories,
    [property: JsonIgnore] int ToWatch);
