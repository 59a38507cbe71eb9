using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>
/// Works out where a project is from what was given: the départements named and those of its territories;
/// without any, it belongs to its région and is in scope from each of its départements.
/// </summary>
internal sealed class ReachFinder(IGeography geography)
{
    public const int MaxTerritories = 100;
    public const int MaxDepartments = 101;

    /// <summary>Null when something was refused; the reasons are then in <paramref name="errors"/>.</summary>
    public async Task<Reach?> Find(string? region, IReadOnlyCollection<string> departments, IReadOnlyCollection<Guid> territories,
        InputErrors errors, CancellationToken ct)
    {
        errors.When(territories.Count > MaxTerritories, "territoryIds", ProjectsErrors.TooMany, ("max", MaxTerritories))
            .When(departments.Count > MaxDepartments, "departments", ProjectsErrors.TooMany, ("max", MaxDepartments));
        if (territories.Count > MaxTerritories || departments.Count > MaxDepartments) return null;

        var places = await geography.ByIds(territories, ct);
        var named = departments.Count == 0 ? new Dictionary<string, TerritoryCard>() : await geography.ByCodes(TerritoryKind.Department, departments, ct);
        var (unknownPlace, unknownDepartment) = (territories.Any(t => !places.ContainsKey(t)), departments.Any(d => !named.ContainsKey(d)));
        errors.When(unknownPlace, "territoryIds", CoreErrors.UnknownReference).When(unknownDepartment, "departments", CoreErrors.UnknownReference);
        if (unknownPlace || unknownDepartment) return null;

        var codes = named.Keys.Concat(places.Values.SelectMany(p => p.Departments)).Distinct().Order(StringComparer.Ordinal).ToList();
        var inRegion = string.IsNullOrWhiteSpace(region) ? RegionOf([.. named.Values, .. places.Values]) : region.Trim();
        var ofRegion = inRegion is null ? [] : await geography.DepartmentsOf([inRegion], ct);
        errors.When(inRegion is null, "territoryIds", ProjectsErrors.NowhereGiven)
            .When(inRegion is not null && ofRegion.Count == 0, "region", CoreErrors.UnknownReference);
        return ofRegion.Count == 0 ? null : new Reach(inRegion, codes.Count == 0 ? ofRegion : codes, [.. territories.Distinct()], IsWhole(codes, ofRegion));
    }

    /// <summary>In a région of one département, naming it says no more than where the project is.</summary>
    public static bool IsWhole(IReadOnlyCollection<string> departments, IReadOnlyCollection<string> ofRegion) =>
        departments.Count == 0 || (ofRegion.Count > 1 && departments.Count == ofRegion.Count && departments.All(ofRegion.Contains));

    private static string? RegionOf(IEnumerable<TerritoryCard> places) =>
        places.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => p.Region).FirstOrDefault(r => r is not null);
}
