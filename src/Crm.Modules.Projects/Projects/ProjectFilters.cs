using Crm.Foundation.Data;
using Crm.Foundation.Text;

namespace Crm.Modules.Projects.Projects;

/// <summary>How the lists of projects narrow and sort.</summary>
internal static class ProjectFilters
{
    public static readonly SortMap<Project> Sorts = new SortMap<Project>("title", p => p.Id)
        .By("title", p => p.SearchText)
        .By("status", p => p.Status)
        .By("theme", p => p.ThemeCode)
        .By("heading", p => p.Heading)
        .By("created", p => p.CreatedAt);

    public static IQueryable<Project> Matching(this IQueryable<Project> projects, ProjectFilter filter)
    {
        if (Given(filter.Theme) is { } theme) projects = projects.Where(p => p.ThemeCode == theme);
        if (Given(filter.Department) is { } department) projects = projects.Where(p => p.ScopeRows.Any(r => r.Code == department));
        if (filter.Status is { } status) projects = projects.Where(p => p.Status == status);
        if (filter.Territory is { } territory) projects = projects.Where(p => p.Territories.Any(t => t.TerritoryId == territory));
        if (filter.MissingHolder is { } missing) projects = projects.Where(p => p.MissingHolder == missing);
        if (Given(filter.Heading) is { } heading) projects = projects.Where(p => p.Heading == heading);
        if (Given(filter.Call) is { } call && SearchText.Normalise(call) is var callKey) projects = projects.Where(p => p.CallKey == callKey);
        if (Given(filter.Holder) is { } holder && ProjectHolder.KeyOf(holder) is var key) projects = projects.Where(p => p.Holders.Any(h => h.Key == key));
        return projects.SearchedBy(filter.Q, p => p.SearchText);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
