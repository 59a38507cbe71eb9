using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Geography;

/// <summary>Brings the territories to what the official files say, in one transaction: adds, updates, closes.</summary>
internal sealed class GeographyLoader(TerritoriesData data, IClock clock) : IGeographyLoader
{
    private const string Current = "commune-actuelle";

    public async Task<GeographyReport> Load(string? directory, CancellationToken ct)
    {
        var files = await GeographyFiles.Read(directory ?? Path.Combine(AppContext.BaseDirectory, "geography"), ct);
        var official = Official(files).ToList();
        var known = await data.Territories.Include(t => t.Departments).AsTracking().Where(t => t.Kind != TerritoryKind.Group).ToDictionaryAsync(t => t.Id, ct);
        var (added, changed) = (0, 0);
        foreach (var (kind, code, facts) in official)
        {
            var id = TerritoryIds.Of(kind, code);
            if (known.Remove(id, out var territory))
            {
                if (territory.Update(facts)) changed++;
                continue;
            }
            territory = new Territory(kind, code);
            territory.Update(facts);
            data.Add(territory);
            added++;
        }
        var closed = known.Values.Where(t => t.ClosedOn is null).ToList();
        closed.ForEach(t => t.Close(clock.Today));
        await ReplaceMembers(files, ct);
        await data.Save(ct);
        return new GeographyReport(official.Count, added, changed, closed.Count);
    }

    private static IEnumerable<(TerritoryKind Kind, string Code, TerritoryFacts Facts)> Official(GeographyFiles files)
    {
        var communes = files.Communes.Where(c => c is { Type: Current, Departement: not null }).ToList();
        var byCode = communes.ToDictionary(c => c.Code);
        var departments = files.Departments.Where(d => d.Zone is "metro" or "drom").ToList();
        var ofDepartment = communes.ToLookup(c => c.Departement!);
        var ofRegion = communes.ToLookup(c => c.Region!);

        foreach (var region in files.Regions.Where(r => departments.Any(d => d.Region == r.Code)))
            yield return (TerritoryKind.Region, region.Code, new TerritoryFacts(region.Nom, null, region.Code, ofRegion[region.Code].Sum(c => c.Population ?? 0), ofRegion[region.Code].Count(),
                [.. departments.Where(d => d.Region == region.Code).Select(d => d.Code)]));
        foreach (var department in departments)
            yield return (TerritoryKind.Department, department.Code, new TerritoryFacts(department.Nom, null, department.Region, ofDepartment[department.Code].Sum(c => c.Population ?? 0), ofDepartment[department.Code].Count(), [department.Code]));
        foreach (var epci in files.Epcis)
        {
            var members = epci.Membres.Where(m => byCode.ContainsKey(m.Code)).Select(m => byCode[m.Code]).ToList();
            yield return (TerritoryKind.Epci, epci.Code, new TerritoryFacts(epci.Nom, epci.Type, members.Select(m => m.Region).FirstOrDefault(), epci.PopulationMunicipale ?? members.Sum(m => m.Population ?? 0), members.Count,
                [.. members.GroupBy(m => m.Departement!).OrderByDescending(g => g.Count()).Select(g => g.Key)]));
        }
        foreach (var commune in communes)
            yield return (TerritoryKind.Commune, commune.Code, new TerritoryFacts(commune.Nom, null, commune.Region, commune.Population, 0, [commune.Departement!]));
    }

    private async Task ReplaceMembers(GeographyFiles files, CancellationToken ct)
    {
        var current = files.Communes.Where(c => c.Type == Current).Select(c => c.Code).ToHashSet();
        var wanted = files.Epcis.SelectMany(e => e.Membres.Where(m => current.Contains(m.Code))
            .Select(m => new TerritoryMember(TerritoryIds.Of(TerritoryKind.Epci, e.Code), TerritoryIds.Of(TerritoryKind.Commune, m.Code)))).ToHashSet();
        var known = await data.Members.AsTracking().Where(m => data.Territories.Any(t => t.Id == m.ParentId && t.Kind == TerritoryKind.Epci)).ToListAsync(ct);
        data.Context.RemoveRange(known.Where(m => !wanted.Remove(m)));
        data.Context.AddRange(wanted);
    }
}
