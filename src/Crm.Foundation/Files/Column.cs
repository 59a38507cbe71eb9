using Microsoft.Extensions.Primitives;

namespace Crm.Foundation.Files;

/// <summary>One column of a list: its French heading, and its value in a file.</summary>
public sealed record Column<T>(string Heading, Func<T, object?> Value)
{
    /// <summary>Its name in addresses, when a person may show or hide it; null: always there on screen and in files.</summary>
    public string? Key { get; init; }

    /// <summary>What it is called on screen, where there is less room.</summary>
    public string? Label { get; init; }

    /// <summary>Shown to who chose nothing.</summary>
    public bool Usual { get; init; } = true;

    /// <summary>Only in a file, and not in that of somebody who chose their columns.</summary>
    public bool Extra { get; init; }
}

public static class Columns
{
    /// <summary>Their key in addresses: <c>?cols=kind,author</c>, or repeated.</summary>
    public const string Key = "cols";

    /// <summary>The keys a query asks for.</summary>
    public static IReadOnlySet<string> Keys(StringValues cols) => cols.SelectMany(c => (c ?? "").Split(',')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those a file holds: what is always there and what was asked for; everything when nothing known was.</summary>
    public static IReadOnlyList<Column<T>> Asked<T>(this IReadOnlyList<Column<T>> columns, StringValues cols)
    {
        var asked = Keys(cols);
        return columns.Any(c => c.Key is { } key && asked.Contains(key)) ? [.. columns.Where(c => c.Key is { } key ? asked.Contains(key) : !c.Extra)] : columns;
    }
}
