using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Pilotage;

/// <summary>The territories of one portfolio side by side: a few bulk reads, whatever their number.</summary>
internal sealed class NationalMonitor(IPortfolios portfolios, IExchangeFigures exchanges, IProjectFigures projects, IClock clock)
{
    public static readonly IReadOnlyDictionary<string, Func<MonitoredTerritory, IComparable?>> Sorts = new Dictionary<string, Func<MonitoredTerritory, IComparable?>>
    {
        ["name"] = t => Crm.Foundation.Text.SearchText.Normalise(t.Name),
        ["state"] = t => t.State switch { "late" => 0, "watch" => 1, _ => 2 },
        ["silentDays"] = t => t.SilentDays ?? int.MaxValue,
        ["interactions30"] = t => t.Interactions30,
        ["interactions90"] = t => t.Interactions90,
        ["hours"] = t => t.Hours,
        ["openTasks"] = t => t.OpenTasks,
        ["lateTasks"] = t => t.LateTasks,
        ["projects"] = t => t.Projects,
        ["lateMilestones"] = t => t.LateMilestones,
    };

    public Task<IReadOnlyList<(Guid Id, string Name)>> Portfolios(CancellationToken ct) => portfolios.Names(ct);

    /// <summary>Without a portfolio: the first one by name; null when the reader has none.</summary>
    public async Task<MonitorView?> View(Guid? portfolio, string? sort, CancellationToken ct)
    {
        var id = portfolio ?? (await portfolios.Names(ct)).Select(p => (Guid?)p.Id).FirstOrDefault();
        if (id is null) return null;
        var card = await portfolios.Find(id.Value, ct) ?? throw CoreErrors.Missing();
        var ids = card.Entries.Select(e => e.Territory.Id).Distinct().ToList();
        var (done, carried, months) = (await exchanges.Of(ids, clock.Today, ct), await projects.Of(ids, ct), await exchanges.Months(ids, clock.Today, ct));
        var territories = card.Entries.DistinctBy(e => e.Territory.Id)
            .Select(e => MonitoredTerritory.From(e, done.GetValueOrDefault(e.Territory.Id), carried.GetValueOrDefault(e.Territory.Id), months.GetValueOrDefault(e.Territory.Id), clock.Today));
        return new MonitorView(card.Id, card.Name, clock.Today, Sorted(territories, sort));
    }

    private static List<MonitoredTerritory> Sorted(IEnumerable<MonitoredTerritory> territories, string? sort)
    {
        var asked = string.IsNullOrWhiteSpace(sort) ? "name" : sort;
        if (!Sorts.TryGetValue(asked.TrimStart('-'), out var key)) throw Crm.Foundation.Data.Paging.UnknownSort(asked, Sorts.Keys);
        return [.. asked.StartsWith('-') ? territories.OrderByDescending(key).ThenBy(t => t.Name, StringComparer.Ordinal) : territories.OrderBy(key).ThenBy(t => t.Name, StringComparer.Ordinal)];
    }
}

/// <summary>A portfolio on one day, territory by territory.</summary>
internal sealed record MonitorView(Guid Portfolio, string Name, DateOnly AsOf, IReadOnlyList<MonitoredTerritory> Territories);
