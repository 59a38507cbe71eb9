using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Lists and counts projects.</summary>
internal sealed class ProjectListService(ProjectsData data, ListExport export, IMapper mapper)
{
    public Task<Page<ProjectRow>> List(ProjectFilter filter, PageRequest page, CancellationToken ct) =>
        ProjectFilters.Sorts.Apply(data.Projects.Matching(filter), page.Sort).AsSplitQuery()
            .ProjectTo<ProjectRow>(mapper.ConfigurationProvider).ToPage(page, ct);

    /// <summary>The rows of the list as a file, with the words of their themes.</summary>
    public async Task<Rows<ProjectRow>> Export(ProjectFilter filter, string? sort, CancellationToken ct)
    {
        var labels = await data.Themes.ToDictionaryAsync(t => (t.Call, t.Code), t => t.Label, ct);
        var rows = await export.All(nameof(Project), filter, sort, p => List(filter, p, ct), ct);
        return rows.Select(r => r with { ThemeLabel = labels.GetValueOrDefault((r.Call ?? "", r.ThemeCode ?? "")) });
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
