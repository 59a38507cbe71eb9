using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>What was said of a territory that moved is in scope from its new départements.</summary>
internal sealed class WeatherFollowsTerritories(ObservationData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var after = moves.ToDictionary(m => m.TerritoryId, m => m.After);
        var moved = after.Keys.ToList();
        var said = data.Verdicts.IgnoreQueryFilters().Where(v => moved.Contains(v.TerritoryId));
        var places = await said.Select(v => new { v.Id, v.TerritoryId }).ToListAsync(ct);
        await data.Context.MoveScope<WeatherVerdictDepartment>(said.Select(v => v.Id),
            [.. places.SelectMany(p => after[p.TerritoryId].Select(code => new ScopeLink(p.Id, code)))], ct);
    }
}
