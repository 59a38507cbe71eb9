using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Portfolios;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>A territory with its facts and what was last said of it.</summary>
internal sealed record FactSheet(Guid Id, string Name, IReadOnlyList<string> Departments, bool Followed, WeatherFacts Facts, Said? Said);

/// <summary>
/// Facts of the network, the same whoever asks: counts over what is of audience Caf and wider, with neither scope nor the reader's audience.
/// A private exchange counts for nothing, so that its date cannot be guessed. One command, and one per port.
/// </summary>
internal sealed class WeatherFactsReader(ObservationData data, IEnumerable<ILateMilestones> milestones, IEnumerable<IUnspentMoney> money)
{
    /// <summary>Followed: in a portfolio, exchanged upon within so many years, or with something late.</summary>
    public const int FollowedYears = 2;

    public async Task<IReadOnlyList<FactSheet>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, int idleDays, CancellationToken ct)
    {
        var ids = territories.Distinct().ToList();
        if (ids.Count == 0) return [];
        var (caf, idle, lately) = ((int)Audience.Caf, today.AddDays(-idleDays), today.AddYears(-FollowedYears));
        var open = data.Tasks.InStatus(FollowUpStatus.Open, today).Where(t => t.DueDate < today && (int)t.Audience >= caf);
        var found = await (from t in data.Territories.AsNoTracking()
                           where ids.Contains(t.Id)
                           join verdict in data.Verdicts.Where(v => v.EndedOn == null) on t.Id equals verdict.TerritoryId into verdicts
                           from v in verdicts.DefaultIfEmpty()
                           select new
                           {
                               t.Id,
                               t.Name,
                               Departments = t.Departments.Select(d => d.Code).ToList(),
                               Last = data.Places.Where(p => p.TerritoryId == t.Id && p.Date <= today)
                                   .Join(data.Interactions.Where(i => (int)i.Audience >= caf), p => p.InteractionId, i => i.Id, (p, i) => (DateOnly?)p.Date)
                                   .OrderByDescending(d => d).FirstOrDefault(),
                               Tasks = data.TaskPlaces.Where(p => p.TerritoryId == t.Id).Join(open, p => p.TaskId, x => x.Id, (p, x) => x.Id).Count(),
                               Idle = data.Accompaniments.Count(a => a.TerritoryId == t.Id && a.ClosedOn == null && a.From < idle && (int)a.Audience >= caf
                                   && !data.Interactions.Any(i => i.DossierId == a.Id && i.Date >= idle && (int)i.Audience >= caf)
                                       && !data.TimeEntries.Any(e => e.AccompanimentId == a.Id && e.Date >= idle)),
                               InPortfolio = data.Entries.Any(e => e.TerritoryId == t.Id && e.To == null && e.Status != EntryStatus.Ended
                                   && e.Status != EntryStatus.NotRetained),
                               Said = v == null ? null : new Said(v.Computed, v.Sign, v.Sentence, v.Author, v.On, v.Until),
                           }).IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter]).ToListAsync(ct);
        var late = await Sum(milestones, m => m.Of(ids, today, ct), (a, b) => a + b);
        var unspent = await Sum(money, m => m.Of(ids, today, ct), (a, b) => a + b);
        return [.. found.DistinctBy(f => f.Id).Select(f =>
        {
            var facts = new WeatherFacts(f.Last, f.Tasks, late.GetValueOrDefault(f.Id), unspent.GetValueOrDefault(f.Id), f.Idle);
            return new FactSheet(f.Id, f.Name, f.Departments, f.InPortfolio || f.Last >= lately
                || facts is not { LateTasks: 0, LateMilestones: 0, UnspentCents: 0, IdleAccompaniments: 0 }, facts, f.Said);
        })];
    }

    private static async Task<Dictionary<Guid, TValue>> Sum<TPort, TValue>(IEnumerable<TPort> ports, Func<TPort, Task<IReadOnlyDictionary<Guid, TValue>>> read,
        Func<TValue, TValue, TValue> add)
    {
        var sum = new Dictionary<Guid, TValue>();
        foreach (var port in ports)
            foreach (var (id, value) in await read(port)) sum[id] = sum.TryGetValue(id, out var before) ? add(before, value) : value;
        return sum;
    }
}
