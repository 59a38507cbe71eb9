using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>What projects add to the story of a territory: milestones done, projects entered.</summary>
internal sealed class ProjectTimeline(ProjectsData data, ICurrentUser user) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> Of(Guid territoryId, DateOnly from, DateOnly to, int max, CancellationToken ct)
    {
        if (!user.Has(ProjectsPermissions.Projects.Default)) return [];
        var done = await data.Milestones
            .Where(m => m.DoneOn >= from && m.DoneOn <= to && m.Project.Territories.Any(t => t.TerritoryId == territoryId))
            .OrderByDescending(m => m.DoneOn).ThenBy(m => m.Id).Take(max)
            .Select(m => new { m.Id, m.ProjectId, m.DoneOn, m.Title, Project = m.Project.Title }).ToListAsync(ct);
        // A day more on each side, since instants are UTC and days are those of Paris.
        var (first, last) = (from.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), to.AddDays(1).ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc));
        var entered = await data.Projects
            .Where(p => p.CreatedAt >= first && p.CreatedAt <= last && p.Territories.Any(t => t.TerritoryId == territoryId))
            .OrderByDescending(p => p.CreatedAt).ThenBy(p => p.Id).Take(max).Select(p => new { p.Id, p.Title, p.CreatedAt }).ToListAsync(ct);
        return [.. done.Select(m => new TimelineEntry(m.Id, "milestone", m.DoneOn!.Value, $"Jalon fait : {m.Title}", m.Project, ProjectDossiers.UrlOf(m.ProjectId)))
            .Concat(entered.Select(p => new TimelineEntry(p.Id, "project", Clock.DateOf(p.CreatedAt), "Projet ajouté", p.Title, ProjectDossiers.UrlOf(p.Id))).Where(e => e.Date >= from && e.Date <= to))
            .OrderByDescending(e => e.Date).Take(max)];
    }
}
