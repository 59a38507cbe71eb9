using System.Text.Json.Serialization;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Data;

/// <summary>One page of a list, with the total the filter gives: exact up to <see cref="Paging.Counted"/>, and beyond when asked.</summary>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    [property: JsonPropertyName("page")] int Number,
    [property: JsonPropertyName("pageSize")] int Size,
    int Total,
    bool TotalIsExact = true) : IPage
{
    public Page<TOut> Select<TOut>(Func<T, TOut> map) => new([.. Items.Select(map)], Number, Size, Total, TotalIsExact);
}

/// <summary>What a pager needs to know of a page.</summary>
public interface IPage
{
    int Number { get; }
    int Size { get; }
    int Total { get; }

    /// <summary>False when there are more than <see cref="Total"/>.</summary>
    bool TotalIsExact { get; }
}

/// <summary>Which page, how many (at most 200), in which order (<c>name</c> or <c>-name</c>).</summary>
/// <param name="Count"><c>exact</c>: the total of a very long list too, which takes longer.</param>
public sealed record PageRequest(int? Page = null, int? PageSize = null, string? Sort = null, string? Count = null)
{
    public const string Exact = "exact";
    public const int MaxSize = 200;
    public const int DefaultSize = 50;
    private const int PartSize = 1000;

    private bool part;
    private int? total;

    /// <summary>A part of a whole file: more lines than a screen holds, counted once, complete with what only a file shows.</summary>
    /// <param name="total">What the first part counted.</param>
    public static PageRequest Part(int number, string? sort, int? total) => new(number, null, sort) { part = true, total = total };

    [JsonIgnore]
    public bool OfFile => part;

    [JsonIgnore]
    internal int? Total => total;

    [JsonIgnore]
    internal bool CountsAll => part || string.Equals(Count, Exact, StringComparison.OrdinalIgnoreCase);

    [JsonIgnore]
    public int Number => Math.Clamp(Page ?? 1, 1, 1_000_000);

    [JsonIgnore]
    public int Size => part ? PartSize : Math.Clamp(PageSize ?? DefaultSize, 1, MaxSize);
}

public static class Paging
{
    /// <summary>A longer list says that it is longer, not by how much: nobody reads further, and counting would cost more than the page.</summary>
    public const int Counted = 10_000;

    public static Task<Page<T>> ToPage<T>(this IQueryable<T> source, PageRequest request, CancellationToken ct) =>
        source.Cut(request).ToPage(source, request, ct);

    public static IQueryable<T> Cut<T>(this IQueryable<T> source, PageRequest request) =>
        source.Skip((request.Number - 1) * request.Size).Take(request.Size);

    /// <summary>A page whose lines are already cut out.</summary>
    /// <param name="all">What there is to count.</param>
    public static async Task<Page<T>> ToPage<T, TAny>(this IQueryable<T> page, IQueryable<TAny> all, PageRequest request, CancellationToken ct)
    {
        var items = await page.ToListAsync(ct);
        // A first page that is not full tells the total by itself.
        var total = request.Number == 1 && items.Count < request.Size ? items.Count
            : request.Total ?? await (request.CountsAll ? all : all.Take(Counted + 1)).CountAsync(ct);
        return total > Counted && !request.CountsAll ? new Page<T>(items, request.Number, request.Size, Counted, false)
            : new Page<T>(items, request.Number, request.Size, total);
    }

    public static BusinessException UnknownSort(string sort, IEnumerable<string> known) =>
        new BusinessException(CoreErrors.UnknownSort, 400).With("sort", sort).With("known", string.Join(", ", known));
}
