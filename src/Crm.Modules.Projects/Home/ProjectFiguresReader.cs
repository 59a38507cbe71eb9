using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Home;

/// <summary>Projects and late milestones of many territories, in two commands.</summary>
internal sealed class ProjectFiguresReader(MilestonesData data, IClock clock) : IProjectFigures
{
    public async Task<IReadOnlyDictionary<Guid, ProjectFigures>> Of(IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        if (territories.Count == 0) return new Dictionary<Guid, ProjectFigures>();
        var (wanted, today) = (territories.Distinct().ToList(), clock.Today);
        var projects = await data.Projects.SelectMany(p => p.Territories).Where(t => wanted.Contains(t.TerritoryId))
            .GroupBy(t => t.TerritoryId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var late = await data.Milestones.Where(m => m.DoneOn == null && m.DueOn < today).SelectMany(m => m.Project.Territories)
            .Where(t => wanted.Contains(t.TerritoryId))
            .GroupBy(t => t.TerritoryId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return projects.ToDictionary(p => p.Key, p => new ProjectFigures(p.Count, late.GetValueOrDefault(p.Key)));
    }
}
