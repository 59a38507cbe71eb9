namespace Crm.Foundation.Files;

/// <summary>Lines of a file. How many there are is known; each is read when it is written, so that a long file costs the memory of one part.</summary>
public sealed record Rows<T>(int Count, IAsyncEnumerable<T> Lines)
{
    public Rows<TOut> Select<TOut>(Func<T, TOut> map) => new(Count, Lines.Select(map));
}

public static class Rows
{
    /// <summary>Lines that are all there already.</summary>
    public static Rows<T> Of<T>(IReadOnlyList<T> lines) => new(lines.Count, lines.ToAsyncEnumerable());
}
