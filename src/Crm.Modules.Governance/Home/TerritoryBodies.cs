using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Publications;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Home;

/// <summary>The bodies of the départements a territory lies in, for its tab. A région shows those of all its départements.</summary>
internal sealed class TerritoryBodies(PublicationsData data, BodyReader bodies, IGeography geography, ICurrentUser user) : ITerritoryTabSource
{
    private const int Order = 40;

    public async Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct)
    {
        if (!user.Has(GovernancePermissions.Bodies.Default) || await Find(territoryId, ct) is not { } territory) return null;
        var count = await data.Bodies.CountAsync(b => territory.Departments.Contains(b.Department), ct);
        return count == 0 ? null : new TerritoryTab("gouvernance", "Gouvernance", count, $"/territoires/{territoryId}/gouvernance", Order);
    }

    public async Task<(TerritoryCard Territory, IReadOnlyList<BodyRow> Bodies)> View(Guid territoryId, CancellationToken ct)
    {
        var territory = await Find(territoryId, ct) ?? throw CoreErrors.Missing();
        var page = await bodies.List(new BodyFilter { Departments = territory.Departments }, new PageRequest(PageSize: PageRequest.MaxSize), ct);
        return (territory, page.Items);
    }

    private async Task<TerritoryCard?> Find(Guid id, CancellationToken ct) => (await geography.ByIds([id], ct)).GetValueOrDefault(id);
}
