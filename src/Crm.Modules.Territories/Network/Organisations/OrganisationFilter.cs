using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>What a list of organisations keeps; the same names in the API, in page addresses and in exports.</summary>
/// <param name="Q">Words of the name or acronym, a SIREN, a SIRET or an RNA.</param>
/// <param name="Territory">Id of a territory on which they act.</param>
/// <param name="Department">INSEE code.</param>
internal sealed record OrganisationFilter(string? Q = null, OrganisationKind? Kind = null, Guid? Territory = null, string? Department = null)
{
    public static readonly SortMap<Organisation> Sorts = new SortMap<Organisation>("name", o => o.Id)
        .By("name", o => o.SearchText).By("kind", o => o.Kind).By("createdAt", o => o.CreatedAt);

    public IQueryable<Organisation> Apply(NetworkData data)
    {
        var found = data.Organisations;
        if (Kind is { } kind) found = found.Where(o => o.Kind == kind);
        if (Territory is { } territory) found = found.Where(o => o.Territories.Any(t => t.TerritoryId == territory));
        if (!string.IsNullOrWhiteSpace(Department)) found = found.Where(o => o.ScopeRows.Any(r => r.Code == Department));
        return found.SearchedBy(Identifiers.Digits(Q) ?? Q, o => o.SearchText);
    }
}
