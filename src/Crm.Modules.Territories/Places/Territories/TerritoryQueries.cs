using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>Filters and order of lists of territories.</summary>
internal static class TerritoryQueries
{
    public static readonly SortMap<Territory> Sorts = new SortMap<Territory>("name", t => t.Id)
        .By("name", t => t.SearchName).By("code", t => t.Code)
        .By("kind", t =>
            (t.Kind == TerritoryKind.Region ? "0" : t.Kind == TerritoryKind.Department ? "1" : t.Kind == TerritoryKind.Epci ? "2" : "3") + t.SearchName)
        .By("population", t => t.Population ?? -1).By("members", t => t.MemberCount);

    /// <summary>Those of the official list today.</summary>
    public static IQueryable<Territory> Matching(this PlacesData data, TerritoryFilter filter, ICurrentUser user)
    {
        var territories = data.Territories.AsNoTracking().Where(t => t.ClosedOn == null);
        if (filter.Kind is { } kind) territories = territories.Where(t => t.Kind == kind);
        if (Given(filter.Nature) is { } nature) territories = territories.Where(t => t.Nature == nature);
        if (Given(filter.Department) is { } department) territories = territories.Within(data, [department]);
        if (Given(filter.Region) is { } region) territories = territories.Where(t => t.RegionCode == region);
        if (Given(filter.Code) is { } code) territories = territories.Where(t => t.Code == code);
        if (filter.Mine is true && !user.Profile.Everything) territories = territories.Within(data, user.Profile.Departments);
        return territories.Named(filter.Q);
    }

    /// <summary>Begins with the few rows of the départements rather than asking each territory.</summary>
    private static IQueryable<Territory> Within(this IQueryable<Territory> territories, PlacesData data, IReadOnlyList<string> departments)
    {
        var inside = data.TerritoryDepartments.Where(d => departments.Contains(d.Code)).Select(d => d.TerritoryId);
        return territories.Where(t => inside.Contains(t.Id));
    }

    /// <summary>By words of the name or code. Nine digits are a SIREN: a mistyped one is told, not searched.</summary>
    private static IQueryable<Territory> Named(this IQueryable<Territory> territories, string? q)
    {
        if (Identifiers.Digits(q) is not { Length: Siren.Length } siren) return territories.SearchedBy(q, t => t.SearchName);
        new InputErrors().When(!Siren.IsValid(siren), "q", PlacesErrors.SirenInvalid).ThrowIfAny();
        return territories.Where(t => t.Siren == siren);
    }

    /// <summary>Communes of an EPCI, a département or a région.</summary>
    public static IQueryable<Territory> MembersOf(this PlacesData data, TerritoryRow parent)
    {
        var communes = data.Territories.AsNoTracking().Where(t => t.ClosedOn == null);
        return parent.Kind switch
        {
            TerritoryKind.Region => communes.Where(t => t.Kind == TerritoryKind.Commune && t.RegionCode == parent.Code),
            TerritoryKind.Department => communes.Where(t => t.Kind == TerritoryKind.Commune).Within(data, [parent.Code]),
            // From the few members, not over every commune.
            _ => data.Members.Where(m => m.ParentId == parent.Id).Join(communes, m => m.ChildId, t => t.Id, (_, t) => t),
        };
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
