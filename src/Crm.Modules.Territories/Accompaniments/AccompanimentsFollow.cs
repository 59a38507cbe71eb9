using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Missions of a territory that moved are in scope from its new départements, those of the trash included.</summary>
internal sealed class AccompanimentsFollow(AccompanimentsData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var moved = moves.Select(m => m.TerritoryId).ToList();
        var missions = data.Accompaniments.IgnoreQueryFilters().Where(a => a.TerritoryId != null && moved.Contains(a.TerritoryId.Value));
        var links = await missions.Join(data.TerritoryDepartments, a => a.TerritoryId, d => d.TerritoryId, (a, d) => new { a.Id, d.Code })
            .Distinct().ToListAsync(ct);
        await data.Context.MoveScope<AccompanimentDepartment>(missions.Select(a => a.Id), [.. links.Select(l => new ScopeLink(l.Id, l.Code))], ct);
    }
}
