using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Importing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Figures of a territory that moved are in scope from its new départements.</summary>
internal sealed class ValuesFollowTerritories(ObservationData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var after = moves.ToDictionary(m => m.TerritoryId, m => m.After);
        var moved = after.Keys.ToList();
        var values = data.IndicatorValues.IgnoreQueryFilters().Where(v => moved.Contains(v.TerritoryId));
        var places = await values.Select(v => new { v.Id, v.TerritoryId }).ToListAsync(ct);
        await data.Context.MoveScope<IndicatorValueDepartment>(values.Select(v => v.Id),
            [.. places.SelectMany(p => after[p.TerritoryId].Select(code => new ScopeLink(p.Id, code)))], ct);
    }
}
