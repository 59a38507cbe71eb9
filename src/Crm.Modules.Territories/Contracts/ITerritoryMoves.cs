namespace Crm.Modules.Territories.Contracts;

/// <summary>An official territory whose départements (INSEE codes) are no longer the same.</summary>
public sealed record TerritoryMove(Guid TerritoryId, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>Port: a module makes the scope of what is attached to the moved territories follow, in bulk, within the transaction that loads the
/// geography.</summary>
public interface ITerritoryMoves
{
    Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct);
}
