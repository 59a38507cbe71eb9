using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Geography;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges and tasks of a territory that moved are in scope from its new départements, those of the trash included.</summary>
internal sealed class ExchangesFollow(ExchangesData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var moved = moves.Select(m => m.TerritoryId).ToList();
        var exchanges = data.Places.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.InteractionId);
        var tasks = data.TaskPlaces.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.TaskId);
        await data.MoveTo<InteractionDepartment>(exchanges,
            data.Places.Where(p => exchanges.Contains(p.InteractionId))
                .Select(p => new Attached { OwnerId = p.InteractionId, TerritoryId = p.TerritoryId }), ct);
        await data.MoveTo<TaskDepartment>(tasks,
            data.TaskPlaces.Where(p => tasks.Contains(p.TaskId)).Select(p => new Attached { OwnerId = p.TaskId, TerritoryId = p.TerritoryId }), ct);
    }
}
