using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Home;

/// <summary>The tiles « projets par thème » and « jalons » of a shared dashboard.</summary>
internal sealed class ProjectBoardReader(MilestonesData data, IClock clock, IMapper mapper) : IProjectBoard
{
    private const string NoTheme = "Sans thème";

    public async Task<IReadOnlyList<ThemeCount>> ByTheme(string department, CancellationToken ct)
    {
        var counts = await data.Projects.Where(p => p.ScopeRows.Any(r => r.Code == department)).GroupBy(p => new { p.CallKey, p.ThemeCode })
            .Select(g => new { g.Key.CallKey, g.Key.ThemeCode, Count = g.Count() }).ToListAsync(ct);
        var labels = await data.Themes.ToDictionaryAsync(t => (t.CallKey, t.Code), t => t.Label, ct);
        return [.. counts
            .Select(c => (Code: c.ThemeCode ?? "", Label: c.ThemeCode is { } code ? labels.GetValueOrDefault((c.CallKey, code), NoTheme) : NoTheme, c.Count))
            .GroupBy(c => (c.Code, c.Label)).Select(g => new ThemeCount(g.Key.Code, g.Key.Label, g.Sum(c => c.Count)))
            .OrderByDescending(t => t.Count).ThenBy(t => t.ThemeCode, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<BoardMilestone>> Milestones(string department, int max, CancellationToken ct)
    {
        var there = data.Milestones.Where(m => m.ScopeRows.Any(r => r.Code == department));
        var open = await there.Where(m => m.DoneOn == null).OrderBy(m => m.DueOn).ThenBy(m => m.Id).Take(max)
            .ProjectTo<BoardMilestone>(mapper.ConfigurationProvider, new { today = clock.Today }).ToListAsync(ct);
        if (open.Count >= max) return open;
        var done = await there.Where(m => m.DoneOn != null).OrderByDescending(m => m.DoneOn).ThenBy(m => m.Id).Take(max - open.Count)
            .ProjectTo<BoardMilestone>(mapper.ConfigurationProvider, new { today = clock.Today }).ToListAsync(ct);
        return [.. open, .. done];
    }
}
