using Crm.Foundation.Data;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>The list of projects with what its filters offer.</summary>
internal sealed record ProjectListing(Page<ProjectRow> Rows, IReadOnlyList<ThemeOut> Themes, IReadOnlyList<TerritoryCard> Departments, string? Territory)
{
    public static readonly ProjectListing Nothing = new(new Page<ProjectRow>([], 1, PageRequest.DefaultSize, 0), [], [], null);

    public string ThemeOf(string? code) => Themes.FirstOrDefault(t => t.Code == code)?.Label ?? "";
}

/// <summary>A project as its page shows it.</summary>
internal sealed record ProjectSheet(
    ProjectOut Project, IReadOnlyList<TerritoryCard> Territories, IReadOnlyList<TerritoryCard> Departments, TerritoryCard? Region,
    IReadOnlyList<MilestoneItem> Milestones)
{
    public int Late => Milestones.Count(m => m.Milestone.IsLate);
}

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
