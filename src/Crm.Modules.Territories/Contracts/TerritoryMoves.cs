using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Contracts;

/// <summary>An official territory whose départements (INSEE codes) are no longer the same.</summary>
public sealed record TerritoryMove(Guid TerritoryId, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>A change of the official geography, and what has followed it so far.</summary>
public sealed class TerritoryMoves(IReadOnlyCollection<TerritoryMove> all)
{
    private readonly Dictionary<Type, HashSet<Guid>> followed = [];

    public IReadOnlyCollection<TerritoryMove> All => all;
    public IReadOnlyList<Guid> Territories { get; } = [.. all.Select(m => m.TerritoryId)];

    /// <summary>Things in scope by these rows that were looked at. Whoever asks is declared after them.</summary>
    public IReadOnlyCollection<Guid> Followed<TRow>() where TRow : ScopeRow =>
        followed.GetValueOrDefault(typeof(TRow)) ?? throw new InvalidOperationException($"{typeof(TRow).Name} must move before what follows it.");

    internal void Follow(Type rows, IEnumerable<Guid> things)
    {
        if (!followed.TryGetValue(rows, out var known)) followed[rows] = known = [];
        known.UnionWith(things);
    }
}

/// <summary>How the rows of one table of scope follow the territories, in bulk, within the transaction that loads the geography; who calls saves. Declared
/// beside the table: <c>AddScopeMove</c>, or <c>AddScopeStays</c> with the reason. A test compares them with the tables.</summary>
public abstract class ScopeMove
{
    public abstract Type Rows { get; }

    /// <returns>Ids of the things whose rows were looked at.</returns>
    public abstract Task<IReadOnlyCollection<Guid>> Follow(TerritoryMoves moves, CancellationToken ct);
}

/// <summary>By a rule of its own.</summary>
public abstract class ScopeMove<TRow> : ScopeMove where TRow : ScopeRow
{
    public sealed override Type Rows => typeof(TRow);
}

/// <summary>A thing that is in scope where another is.</summary>
public sealed record Owned
{
    public Guid Id { get; init; }
    public Guid OwnerId { get; init; }
}

public static class ScopeMoveServices
{
    /// <summary>These rows follow by a rule of their own.</summary>
    public static IServiceCollection AddScopeMove<TMove>(this IServiceCollection services) where TMove : ScopeMove => services.AddScoped<ScopeMove, TMove>();

    /// <summary>These rows are those of what the things belong to, whose rows <typeparamref name="TOwnerRow"/> are declared before.</summary>
    public static IServiceCollection AddScopeMove<TRow, TOwnerRow>(this IServiceCollection services, Func<ModuleDbContext, IQueryable<Owned>> things)
        where TRow : ScopeRow, new()
        where TOwnerRow : ScopeRow =>
        services.AddScoped<ScopeMove>(s => new FollowsItsOwner<TRow, TOwnerRow>(s.GetRequiredService<ModuleDbContext>(), things));

    private sealed class FollowsItsOwner<TRow, TOwnerRow>(ModuleDbContext db, Func<ModuleDbContext, IQueryable<Owned>> things) : ScopeMove<TRow>
        where TRow : ScopeRow, new()
        where TOwnerRow : ScopeRow
    {
        private const int Part = 1_000;

        public override async Task<IReadOnlyCollection<Guid>> Follow(TerritoryMoves moves, CancellationToken ct)
        {
            var all = new List<Guid>();
            foreach (var owners in moves.Followed<TOwnerRow>().Chunk(Part))
            {
                var mine = things(db).IgnoreQueryFilters().Where(t => owners.Contains(t.OwnerId));
                var links = await mine.Join(db.Set<TOwnerRow>(), t => t.OwnerId, r => r.OwnerId, (t, r) => new { t.Id, r.Code })
                    .Where(l => l.Code != ScopeRow.Everywhere).ToListAsync(ct);
                await db.MoveScope<TRow>(mine.Select(t => t.Id), [.. links.Select(l => new ScopeLink(l.Id, l.Code))], ct);
                all.AddRange(await mine.Select(t => t.Id).ToListAsync(ct));
            }
            return all;
        }
    }
}
