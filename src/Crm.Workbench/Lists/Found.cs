using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;

namespace Crm.Workbench.Lists;

/// <summary>What a list found: one page of it in order, and the ids of all of it to count.</summary>
public sealed record Found<T>(IQueryable<T> Page, IQueryable<Guid> All);

public static class Finding
{
    /// <summary>One page of what matches: by the walk of the rows of scope where they know filter and order, else under the filters of each line.</summary>
    /// <param name="walk">Null when the rows do not repeat what is asked.</param>
    public static Found<T> Find<T, TRow>(this IQueryable<T> readable, Func<IQueryable<T>, IQueryable<T>> matching, ScopeWalk<TRow>? walk,
        SortMap<TRow> rows, SortMap<T> sorts, PageRequest request) where T : Entity where TRow : ListedRow
    {
        if (walk?.Page(rows, request) is { } ids) return new Found<T>(sorts.Apply(readable.Where(e => ids.Contains(e.Id)), request.Sort), walk.All);
        var all = matching(readable);
        return new Found<T>(sorts.Apply(all, request.Sort).Cut(request), all.Select(e => e.Id));
    }
}
