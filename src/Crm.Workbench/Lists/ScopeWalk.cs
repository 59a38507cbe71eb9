using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>
/// The rows of scope by which the current user reads a list: one range of an index for each code, each owner once. It only says which lines a page shows
/// and how many there are; the lines themselves are read under their own filters.
/// </summary>
public sealed class ScopeWalk<TRow> where TRow : ListedRow
{
    private readonly IReadOnlyList<string> codes;
    private readonly IQueryable<TRow> rows;

    internal ScopeWalk(IReadOnlyList<string> codes, IQueryable<TRow> rows) => (this.codes, this.rows) = (codes, rows);

    public ScopeWalk<TRow> Where(Expression<Func<TRow, bool>> kept) => new(codes, rows.Where(kept));

    /// <summary>Ids of all that is found, to count.</summary>
    public IQueryable<Guid> All => codes.Count == 1 ? Range(0).Select(r => r.OwnerId)
        : rows.Where(r => codes.Contains(r.Code)).Select(r => r.OwnerId).Distinct();

    /// <summary>Ids of one page, or null when the rows do not know the order asked.</summary>
    public IQueryable<Guid>? Page(SortMap<TRow> sorts, PageRequest page)
    {
        if (!sorts.Knows(page.Sort)) return null;
        var until = page.Number * page.Size;
        var found = Enumerable.Range(0, codes.Count).Select(i => (IQueryable<TRow>)sorts.Apply(Range(i), page.Sort).Take(until))
            .Aggregate((all, range) => all.Concat(range));
        return sorts.Apply(found, page.Sort).Skip(until - page.Size).Take(page.Size).Select(r => r.OwnerId);
    }

    /// <summary>Of one code, without what a code before it gave.</summary>
    private IQueryable<TRow> Range(int rank)
    {
        var (code, before) = (codes[rank], codes.Take(rank).ToList());
        var range = rows.Where(r => r.Code == code);
        return rank == 0 ? range : range.Where(r => !rows.Any(other => other.OwnerId == r.OwnerId && before.Contains(other.Code)));
    }
}

public static class ScopeWalks
{
    /// <summary>Null when no row says it: the whole country at once, or another's département seen from one's own.</summary>
    /// <param name="department">Null: all that the user sees.</param>
    /// <param name="permission">What the noun is read with, if any: without it nothing is walked.</param>
    /// <param name="also">What the user reads whatever its audience, besides what they made.</param>
    public static ScopeWalk<TRow>? Walk<TRow>(this ModuleDbContext db, string? department, string? permission = null,
        Expression<Func<TRow, bool>>? also = null)
        where TRow : ListedRow
    {
        var codes = string.IsNullOrWhiteSpace(department) ? db.SeesEverything ? [] : db.ScopeCodes
            : db.SeesEverything || db.ScopeCodes.Contains(department) ? [department] : [];
        var (floor, me) = (db.AudienceFloor, db.UserId);
        if (codes.Count == 0 || (permission is not null && !db.Reads(permission))) return null;
        Expression<Func<TRow, bool>> readable = r => (int)r.Audience >= floor || r.CreatedBy == me;
        if (also is not null) readable = Expression.Lambda<Func<TRow, bool>>(
            Expression.OrElse(readable.Body, also.With(readable.Parameters[0])), readable.Parameters);
        return new ScopeWalk<TRow>(codes, db.Set<TRow>().AsNoTracking().Where(r => r.DeletedAt == null).Where(readable));
    }
}
