using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>Makes every scope follow the territories that moved, in the order in which the tables declared it: what is in scope where another thing is comes
/// after that thing.</summary>
internal sealed class ScopeMover(PlacesData data, IEnumerable<ScopeMove> declared)
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> all, CancellationToken ct)
    {
        var moves = new TerritoryMoves(all);
        foreach (var move in declared)
        {
            moves.Follow(move.Rows, await move.Follow(moves, ct));
            await data.Save(ct);
        }
    }
}
