using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>A thing and one of its territories.</summary>
internal sealed record Attached
{
    public Guid OwnerId { get; init; }
    public Guid TerritoryId { get; init; }
}

/// <summary>Moves the scope of what is attached to territories that moved, the trash included.</summary>
internal static class AttachedMoves
{
    /// <summary>These rows are those of the départements of the territories of each thing.</summary>
    public static IServiceCollection AddScopeMove<TRow>(this IServiceCollection services, Func<ModuleDbContext, IQueryable<Attached>> places)
        where TRow : ScopeRow, new() => services.AddScoped<ScopeMove>(s => new FollowsItsTerritories<TRow>(s.GetRequiredService<PlacesData>(), places));

    private sealed class FollowsItsTerritories<TRow>(PlacesData data, Func<ModuleDbContext, IQueryable<Attached>> places) : ScopeMove<TRow>
        where TRow : ScopeRow, new()
    {
        public override async Task<IReadOnlyCollection<Guid>> Follow(TerritoryMoves moves, CancellationToken ct)
        {
            var (moved, all) = (moves.Territories, places(data.Context).IgnoreQueryFilters());
            var owners = all.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.OwnerId);
            var links = await all.Where(p => owners.Contains(p.OwnerId))
                .Join(data.TerritoryDepartments, p => p.TerritoryId, d => d.TerritoryId, (p, d) => new { p.OwnerId, d.Code }).Distinct().ToListAsync(ct);
            await data.Context.MoveScope<TRow>(owners, [.. links.Select(l => new ScopeLink(l.OwnerId, l.Code))], ct);
            return await owners.Distinct().ToListAsync(ct);
        }
    }
}
