using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>What the files say, territory by territory. Collectivités d'outre-mer have communes here, but are neither département nor région.</summary>
internal static class OfficialTerritories
{
    public static IEnumerable<(TerritoryKind Kind, string Code, TerritoryFacts Facts)> Of(GeographyFiles files)
    {
        var departments = files.Departments.Where(d => d.Zone is "metro" or "drom").ToList();
        var ofDepartment = files.Communes.ToLookup(c => c.Departement!);
        var ofRegion = files.Communes.ToLookup(c => c.Region ?? "");
        var byCode = files.Communes.ToDictionary(c => c.Code);

        foreach (var region in files.Regions.Where(r => departments.Any(d => d.Region == r.Code)))
            yield return (TerritoryKind.Region, region.Code,
                FactsOf(region.Nom, region.Code, ofRegion[region.Code], departments.Where(d => d.Region == region.Code).Select(d => d.Code)));
        foreach (var department in departments)
            yield return (TerritoryKind.Department, department.Code,
                FactsOf(department.Nom, department.Region, ofDepartment[department.Code], [department.Code]));
        foreach (var epci in files.Epcis)
        {
            var members = epci.Membres!.Select(m => byCode[m.Code]).ToList();
            // An EPCI belongs to the région where most of its communes are.
            var region = members.GroupBy(m => m.Region).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
            var facts = FactsOf(epci.Nom, region, members, members.Select(m => m.Departement!).Distinct());
            yield return (TerritoryKind.Epci, epci.Code,
                facts with { Nature = epci.Type, Siren = epci.Code, Population = epci.PopulationMunicipale ?? facts.Population });
        }
        foreach (var commune in files.Communes)
            yield return (TerritoryKind.Commune, commune.Code,
                new TerritoryFacts(commune.Nom, null, commune.Region, commune.Siren, commune.Population, 0, [commune.Departement!]));
    }

    private static TerritoryFacts FactsOf(string name, string? region, IEnumerable<CommuneRow> communes, IEnumerable<string> departments)
    {
        var members = communes.ToList();
        // Unknown is not zero: the sum of unknown populations is unknown.
        int? population = members.Any(m => m.Population is not null) ? members.Sum(m => m.Population ?? 0) : null;
        return new TerritoryFacts(name, null, region, null, population, members.Count, [.. departments.Order(StringComparer.Ordinal)]);
    }
}
