using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>Organisations are in scope from the territories where they act and the commune of their address.</summary>
internal sealed class OrganisationsFollow(NetworkData data) : ScopeMove<OrganisationDepartment>
{
    public override async Task<IReadOnlyCollection<Guid>> Follow(TerritoryMoves moves, CancellationToken ct)
    {
        var moved = moves.Territories;
        var communes = data.Territories.Where(t => moved.Contains(t.Id) && t.Kind == TerritoryKind.Commune).Select(t => t.Code);
        var organisations = await data.Organisations.IgnoreQueryFilters()
            .Where(o => o.Territories.Any(t => moved.Contains(t.TerritoryId)) || (o.InseeCode != null && communes.Contains(o.InseeCode)))
            .Select(o => o.Id).ToListAsync(ct);
        var ids = data.Organisations.IgnoreQueryFilters().Where(o => organisations.Contains(o.Id)).Select(o => o.Id);
        await data.Context.MoveScope<OrganisationDepartment>(ids, [.. await Links(organisations, ct)], ct);
        return organisations;
    }

    /// <summary>Départements of their territories and of the communes of their addresses.</summary>
    private async Task<IEnumerable<ScopeLink>> Links(List<Guid> organisations, CancellationToken ct)
    {
        var acting = await data.OrganisationPlaces.Where(p => organisations.Contains(p.OrganisationId))
            .Join(data.TerritoryDepartments, p => p.TerritoryId, d => d.TerritoryId, (p, d) => new { p.OrganisationId, d.Code }).ToListAsync(ct);
        var seated = await data.Organisations.IgnoreQueryFilters().Where(o => organisations.Contains(o.Id) && o.InseeCode != null)
            .Join(data.Territories.Where(t => t.Kind == TerritoryKind.Commune), o => o.InseeCode, t => t.Code, (o, t) => new { OrganisationId = o.Id, t.Id })
            .Join(data.TerritoryDepartments, o => o.Id, d => d.TerritoryId, (o, d) => new { o.OrganisationId, d.Code }).ToListAsync(ct);
        return acting.Concat(seated).Select(l => new ScopeLink(l.OrganisationId, l.Code)).Distinct();
    }
}
