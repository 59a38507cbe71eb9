using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>Brings the territories to what the official files say, in one transaction: adds, updates, reopens, closes. What differs is kept as dated
/// changes.</summary>
internal sealed class GeographyLoader(PlacesData data, KnownTerritories cards, IClock clock, ScopeMover scopes,
    IEnumerable<IAfterGeography> followers) : IGeographyLoader
{
    public async Task<GeographyReport> Load(string? directory, CancellationToken ct)
    {
        var files = await GeographyFiles.Read(directory ?? Path.Combine(AppContext.BaseDirectory, "geography"), ct);
        var report = new GeographyReport(0, 0, 0, 0);
        await data.Context.InOneTransaction(async () => report = await Apply(files, ct), ct);
        return report;
    }

    private async Task<GeographyReport> Apply(GeographyFiles files, CancellationToken ct)
    {
        // Run again after a lost connection, it begins anew.
        data.Context.ChangeTracker.Clear();
        var moves = new List<TerritoryMove>();
        var known = await data.Territories.Include(t => t.Departments).AsTracking().Where(t => t.Kind != TerritoryKind.Group).ToDictionaryAsync(t => t.Id, ct);
        var (read, added, changed) = (0, new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var (kind, code, facts) in OfficialTerritories.Of(files))
        {
            read++;
            if (known.Remove(TerritoryIds.Of(kind, code), out var territory))
            {
                var before = territory.Departments.Select(d => d.Code).ToList();
                if (Note(territory.Id, territory.Update(facts))) changed.Add(territory.Id);
                if (!before.ToHashSet().SetEquals(facts.Departments)) moves.Add(new TerritoryMove(territory.Id, before, [.. facts.Departments]));
                continue;
            }
            territory = new Territory(kind, code);
            territory.Update(facts);
            data.Add(territory);
            added.Add(territory.Id);
        }
        var closed = known.Values.Where(t => Note(t.Id, t.Close(clock.Today))).Select(t => t.Id).ToList();
        changed.UnionWith(await ReplaceMembers(files, ct));
        await data.Save(ct);
        cards.Forget();
        if (moves.Count > 0) await scopes.Follow(moves, ct);
        foreach (var follower in followers) await follower.Run(ct);
        return new GeographyReport(read, added.Count, changed.Except(added).Except(known.Keys).Count(), closed.Count);
    }

    private bool Note(Guid territory, IReadOnlyList<FactChange> changes)
    {
        data.Context.AddRange(changes.Select(c => new TerritoryChange(clock.NewId(), territory, c, clock.Today)));
        return changes.Count > 0;
    }

    /// <summary>The EPCI whose communes are not the same as before.</summary>
    private async Task<IEnumerable<Guid>> ReplaceMembers(GeographyFiles files, CancellationToken ct)
    {
        var wanted = files.Epcis.SelectMany(e => e.Membres!
            .Select(m => new TerritoryMember(TerritoryIds.Of(TerritoryKind.Epci, e.Code), TerritoryIds.Of(TerritoryKind.Commune, m.Code)))).ToHashSet();
        var known = await data.Members.AsTracking().Where(m => data.Territories.Any(t => t.Id == m.ParentId && t.Kind == TerritoryKind.Epci)).ToListAsync(ct);
        var gone = known.Where(m => !wanted.Remove(m)).ToList();
        data.Context.RemoveRange(gone);
        data.Context.AddRange(wanted);
        return gone.Concat(wanted).Select(m => m.ParentId);
    }
}
