using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>A thing and one of its territories.</summary>
internal sealed record Attached
{
    public Guid OwnerId { get; init; }
    public Guid TerritoryId { get; init; }
}

/// <summary>Moves the scope of what is attached to territories that moved.</summary>
internal static class AttachedMoves
{
    /// <summary>Makes the scope rows of the owners those of the départements of their territories.</summary>
    public static async Task MoveTo<TRow>(this PlacesData data, IQueryable<Guid> owners, IQueryable<Attached> places, CancellationToken ct)
        where TRow : ScopeRow, new()
    {
        var links = await places.Join(data.TerritoryDepartments, p => p.TerritoryId, d => d.TerritoryId, (p, d) => new { p.OwnerId, d.Code })
            .Distinct().ToListAsync(ct);
        await data.Context.MoveScope<TRow>(owners, [.. links.Select(l => new ScopeLink(l.OwnerId, l.Code))], ct);
    }
}
