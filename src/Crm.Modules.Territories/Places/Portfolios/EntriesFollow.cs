using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Portfolio entries of a territory that moved are in scope from its new départements, those of the trash included.</summary>
internal sealed class EntriesFollow(PlacesData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var moved = moves.Select(m => m.TerritoryId).ToList();
        var entries = data.Entries.IgnoreQueryFilters().Where(e => moved.Contains(e.TerritoryId));
        await data.MoveTo<PortfolioEntryDepartment>(entries.Select(e => e.Id),
            entries.Select(e => new Attached { OwnerId = e.Id, TerritoryId = e.TerritoryId }), ct);
    }
}
