using Crm.Foundation.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Data;

/// <summary>That a thing is in scope from a département.</summary>
public sealed record ScopeLink(Guid OwnerId, string Code);

/// <summary>Rows of scope that follow no territory, and why.</summary>
public sealed record ScopeStays(Type Rows, string Why);

/// <summary>Rewrites scope rows in bulk when the places under them moved. Nobody changed the things themselves: neither stamp nor audit entry.</summary>
public static class ScopeMoves
{
    /// <summary>Makes the rows of each owner those of its links; « everywhere » stays. Two reads whatever their number, three
    /// where rows repeat their owner; the caller saves.</summary>
    /// <param name="owners">Those to look at: one without links loses its rows.</param>
    public static async Task MoveScope<TRow>(this ModuleDbContext db, IQueryable<Guid> owners, IReadOnlyCollection<ScopeLink> links, CancellationToken ct)
        where TRow : ScopeRow, new()
    {
        var wanted = links.ToHashSet();
        var rows = await db.Set<TRow>().AsTracking().Where(r => owners.Contains(r.OwnerId) && r.Code != ScopeRow.Everywhere).ToListAsync(ct);
        db.RemoveRange(rows.Where(r => !wanted.Remove(new ScopeLink(r.OwnerId, r.Code))));
        var added = wanted.Select(link => new TRow { OwnerId = link.OwnerId, Code = link.Code }).ToList();
        await db.Complete([.. added.OfType<ListedRow>()], ct);
        db.AddRange(added);
    }

    /// <summary>Declared beside the table; those that do follow say how.</summary>
    public static IServiceCollection AddScopeStays<TRow>(this IServiceCollection services, string why) where TRow : ScopeRow =>
        services.AddSingleton(new ScopeStays(typeof(TRow), why));
}
