using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Lists and counts projects.</summary>
internal sealed class ProjectListService(ProjectsData data, AuditLog audit)
{
    public Task<Page<ProjectRow>> List(ProjectFilter filter, PageRequest page, CancellationToken ct) =>
        ProjectFilters.Sorts.Apply(data.Projects.Matching(filter), page.Sort).Select(ProjectRow.From).AsSplitQuery().ToPage(page, ct);

    /// <summary>The rows of the list, all pages; reading them out is written in the audit trail.</summary>
    public async Task<IReadOnlyList<ProjectRow>> Export(ProjectFilter filter, string? sort, CancellationToken ct)
    {
        var rows = await ProjectFilters.Sorts.Apply(data.Projects.Matching(filter), sort).Select(ProjectRow.From).AsSplitQuery().Whole(ct);
        var labels = await data.Themes.ToDictionaryAsync(t => (t.Call, t.Code), t => t.Label, ct);
        audit.Note(nameof(Project), null, "Exported", new { rows.Count, filter });
        await data.Save(ct);
        return [.. rows.Select(r => r with { ThemeLabel = labels.GetValueOrDefault((r.Call ?? "", r.ThemeCode ?? "")) })];
    }

    public async Task<Breakdown> Breakdown(ProjectFilter filter, CancellationToken ct)
    {
        var counts = await data.Projects.Matching(filter).GroupBy(p => new { p.CallKey, p.ThemeCode, p.Heading })
            .Select(g => new { g.Key.CallKey, g.Key.ThemeCode, g.Key.Heading, Count = g.Count() }).ToListAsync(ct);
        var labels = await data.Themes.ToDictionaryAsync(t => (t.CallKey, t.Code), t => t.Label, ct);
        var cells =
            counts.Select(c =>
            new BreakdownCell(c.ThemeCode, c.ThemeCode is null ? null : labels.GetValueOrDefault((c.CallKey, c.ThemeCode)), c.Heading, c.Count));
        return new Breakdown(counts.Sum(c => c.Count),
            [.. cells.OrderBy(c => c.ThemeCode, StringComparer.Ordinal).ThenBy(c => c.Heading, StringComparer.Ordinal)]);
    }

    /// <summary>Who carries projects, one line per name whatever its spelling.</summary>
    public Task<Page<HolderOutput>> Holders(string? q, PageRequest page, CancellationToken ct) =>
        data.Projects.SelectMany(p => p.Holders).SearchedBy(q, h => h.Key).GroupBy(h => h.Key).OrderBy(g => g.Key)
            .Select(g => new HolderOutput(g.Key, g.Min(h => h.Name)!, g.Count())).ToPage(page, ct);
}
