using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Portfolios;
using Crm.Modules.Territories.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Geography;

/// <summary>Exchanges, tasks and portfolio entries of a territory that moved are in scope from its new départements, those of the trash included.</summary>
internal sealed class AttachedFollow(TerritoriesData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var moved = moves.Select(m => m.TerritoryId).ToList();
        var exchanges = data.Places.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.InteractionId);
        var tasks = data.TaskPlaces.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.TaskId);
        var entries = data.Entries.IgnoreQueryFilters().Where(e => moved.Contains(e.TerritoryId));
        await Move<InteractionDepartment>(exchanges, data.Places.Where(p => exchanges.Contains(p.InteractionId)).Select(p => new Attached { OwnerId = p.InteractionId, TerritoryId = p.TerritoryId }), ct);
        await Move<TaskDepartment>(tasks, data.TaskPlaces.Where(p => tasks.Contains(p.TaskId)).Select(p => new Attached { OwnerId = p.TaskId, TerritoryId = p.TerritoryId }), ct);
        await Move<PortfolioEntryDepartment>(entries.Select(e => e.Id), entries.Select(e => new Attached { OwnerId = e.Id, TerritoryId = e.TerritoryId }), ct);
    }

    private async Task Move<TRow>(IQueryable<Guid> owners, IQueryable<Attached> places, CancellationToken ct) where TRow : Foundation.Access.ScopeRow, new()
    {
        var links = await places.Join(data.TerritoryDepartments, p => p.TerritoryId, d => d.TerritoryId, (p, d) => new { p.OwnerId, d.Code }).Distinct().ToListAsync(ct);
        await data.Context.MoveScope<TRow>(owners, [.. links.Select(l => new ScopeLink(l.OwnerId, l.Code))], ct);
    }

    /// <summary>A thing and one of its territories.</summary>
    private sealed record Attached
    {
        public Guid OwnerId { get; init; }
        public Guid TerritoryId { get; init; }
    }
}
