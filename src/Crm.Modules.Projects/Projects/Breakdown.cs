namespace Crm.Modules.Projects.Projects;

/// <summary>Projects by theme and by heading of the source.</summary>
internal sealed record Breakdown(int Total, IReadOnlyList<BreakdownCell> Cells)
{
    public IReadOnlyList<BreakdownCell> Themes =>
        [.. Cells.GroupBy(c => (c.ThemeCode, c.Theme)).Select(g => new BreakdownCell(g.Key.ThemeCode, g.Key.Theme, null, g.Sum(c => c.Count)))];

    public IReadOnlyList<BreakdownCell> Headings =>
        [.. Cells.GroupBy(c => c.Heading).Select(g => new BreakdownCell(null, null, g.Key, g.Sum(c => c.Count))).OrderByDescending(c => c.Count)
            .ThenBy(c => c.Heading, StringComparer.Ordinal)];
}

/// <summary>How many projects stand under one theme and one heading.</summary>
internal sealed record BreakdownCell(string? ThemeCode, string? Theme, string? Heading, int Count);
