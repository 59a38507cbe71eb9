namespace Crm.Modules.Projects.Projects;

/// <summary>Themes by headings, each number with the address of the projects it counts.</summary>
internal sealed record BreakdownTable(Breakdown Counts, ProjectFilter Filter)
{
    public IReadOnlyList<string?> Headings => [.. Counts.Headings.Select(h => h.Heading)];
    public int Largest => Counts.Themes.Select(t => t.Count).DefaultIfEmpty(1).Max();

    public int CountOf(BreakdownCell theme, string? heading) =>
        Counts.Cells.Where(c => c.ThemeCode == theme.ThemeCode && c.Theme == theme.Theme && c.Heading == heading).Sum(c => c.Count);

    /// <summary>The list behind a number. A part without value cannot be asked of the list: no address.</summary>
    public string? UrlOf(string? theme, string? heading, bool whole = false) =>
        (theme is null || heading is null) && !whole ? null
            : ProjectUrls.List(Filter with { Theme = theme ?? Filter.Theme, Heading = heading ?? Filter.Heading });
}
