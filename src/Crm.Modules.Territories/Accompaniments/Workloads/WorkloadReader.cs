using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Workloads;

/// <summary>
/// Planned against spent, per officer or per Caf. Planned days are spread evenly over the days of a mission and shared between its officers;
/// time spent is that of direct entries (their officer) and of attached exchanges (their author), each once. Four commands.
/// </summary>
internal sealed class WorkloadReader(AccompanimentsData data, IUserDirectory directory, IGeography geography, IClock clock)
{
    private sealed record Mission(Guid Id, DateOnly From, DateOnly To, int Planned, IReadOnlyList<Guid> Officers, string Cafs);

    private sealed record Spent(Guid Mission, Guid By, int Year, int Month, long Minutes);

    public async Task<Workload> Of(WorkloadFilter filter, CancellationToken ct)
    {
        var periods = filter.Periods(clock.Today);
        var (first, last) = (periods[0].From, periods[^1].To);
        var missions = data.Accompaniments;
        if (!string.IsNullOrWhiteSpace(filter.Department)) missions = missions.Where(a => a.ScopeRows.Any(r => r.Code == filter.Department));
        var spent = await Spend(missions, first, last < clock.Today ? last : clock.Today, ct);
        var met = spent.Select(s => s.Mission).Distinct().ToList();
        var known = await Missions(missions.Where(a => (a.From <= last && a.To >= first && a.PlannedHundredths > 0) || met.Contains(a.Id)), ct);
        var cells = new Dictionary<string, WorkloadCell[]>();
        WorkloadCell[] Row(string key) => cells.TryGetValue(key, out var row) ? row : cells[key] = [.. periods.Select(_ => new WorkloadCell(0, 0))];

        foreach (var mission in known.Values)
        {
            var planned = PlannedTime.Over(periods, mission.From, mission.To, mission.Planned);
            var keys = filter.By is WorkloadBy.Caf ? [mission.Cafs] : mission.Officers.Select(o => o.ToString()).ToList();
            for (var i = 0; i < periods.Count; i++)
                for (var k = 0; k < keys.Count && planned[i] > 0; k++)
                    Row(keys[k])[i] = Row(keys[k])[i] with { Planned = Row(keys[k])[i].Planned + PlannedTime.Part(planned[i], k, keys.Count) };
        }
        foreach (var part in spent.Where(s => known.ContainsKey(s.Mission)))
        {
            var row = Row(filter.By is WorkloadBy.Caf ? known[part.Mission].Cafs : part.By.ToString());
            var i = periods.Select((p, place) => (p, place)).First(p => p.p.Holds(new DateOnly(part.Year, part.Month, 1))).place;
            row[i] = row[i] with { Minutes = row[i].Minutes + part.Minutes };
        }
        var names = await Names(filter.By, cells.Keys, ct);
        return new Workload(filter, periods,
            [.. cells.Select(c => new WorkloadRow(c.Key, names(c.Key), c.Value)).OrderBy(r => r.Name, StringComparer.Create(Foundation.Ui.Fr.Culture, true))
            .ThenBy(r => r.Key, StringComparer.Ordinal)]);
    }

    private async Task<List<Spent>> Spend(IQueryable<Accompaniment> missions, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var noted = await (from t in data.TimeEntries
                           join a in missions on t.AccompanimentId equals a.Id
                           where t.Date >= first && t.Date <= last
                           group t.Minutes by new { Mission = a.Id, t.Officer, t.Date.Year, t.Date.Month } into g
                           select new { g.Key, Minutes = g.Sum(m => (long)m) }).ToListAsync(ct);
        var met = await (from i in data.Interactions
                         join a in missions on i.DossierId equals a.Id
                         where i.DossierKind == AccompanimentNoun.Name && i.Date >= first && i.Date <= last && i.DurationMinutes > 0
                         group i.DurationMinutes by new { Mission = a.Id, i.CreatedBy, i.Date.Year, i.Date.Month } into g
                         select new { g.Key, Minutes = g.Sum(m => (long?)m) ?? 0 }).ToListAsync(ct);
        return [.. noted.Select(n => new Spent(n.Key.Mission, n.Key.Officer, n.Key.Year, n.Key.Month, n.Minutes)),
            .. met.Select(m => new Spent(m.Key.Mission, m.Key.CreatedBy, m.Key.Year, m.Key.Month, m.Minutes))];
    }

    private async Task<Dictionary<Guid, Mission>> Missions(IQueryable<Accompaniment> missions, CancellationToken ct)
    {
        var found = await missions.AsNoTracking().OrderBy(a => a.Id).Select(a => new
        {
            a.Id, a.From, a.To, a.PlannedHundredths, a.InCharge, Officers = a.Officers.Select(o => o.UserId).ToList(),
            Codes = a.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList(),
        }).ToListAsync(ct);
        // The one in charge takes the hundredth that does not divide.
        return found.ToDictionary(a => a.Id, a =>
            new Mission(a.Id, a.From, a.To, a.PlannedHundredths, [.. a.Officers.OrderBy(o => o != a.InCharge).ThenBy(o => o)], string.Join("-", a.Codes)));
    }

    private async Task<Func<string, string>> Names(WorkloadBy by, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        if (by is WorkloadBy.Officer)
        {
            var people = await directory.ByIds(keys.Select(Guid.Parse), ct);
            return key => people.GetValueOrDefault(Guid.Parse(key))?.Name ?? "Ancien compte";
        }
        var departments = await geography.ByCodes(TerritoryKind.Department, keys.SelectMany(k => k.Split('-')).Distinct(), ct);
        return key => "Caf " + TerritoryWords.Together([.. key.Split('-').Select(c => departments.GetValueOrDefault(c) is { } d ? $"{d.Name} ({c})" : c)]);
    }
}
