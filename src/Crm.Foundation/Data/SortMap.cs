using System.Linq.Expressions;

namespace Crm.Foundation.Data;

/// <summary>The sortable headings of a list. The last key is always the id, so that pages never overlap.</summary>
public sealed class SortMap<T>(string byDefault, Expression<Func<T, Guid>> id)
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> ways = [];

    public SortMap<T> By<TKey>(string name, Expression<Func<T, TKey>> key)
    {
        ways[name] = (source, down) => down ? source.OrderByDescending(key) : source.OrderBy(key);
        return this;
    }

    public IReadOnlyCollection<string> Names => ways.Keys;

    public bool Knows(string? sort) => ways.ContainsKey(Asked(sort).TrimStart('-'));

    public IQueryable<T> Apply(IQueryable<T> source, string? sort)
    {
        var asked = Asked(sort);
        var down = asked.StartsWith('-');
        if (!ways.TryGetValue(asked.TrimStart('-'), out var way)) throw Paging.UnknownSort(asked, ways.Keys);
        var ordered = way(source, down);
        return down ? ordered.ThenByDescending(id) : ordered.ThenBy(id);
    }

    private string Asked(string? sort) => string.IsNullOrWhiteSpace(sort) ? byDefault : sort;
}
