using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Home;

/// <summary>What projects add to the story of a territory: milestones done, projects entered.</summary>
internal sealed class ProjectTimeline(MilestonesData data, ICurrentUser user) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> Of(Guid territoryId, DateOnly from, DateOnly to, int max, CancellationToken ct)
    {
        if (!user.Has(ProjectsPermissions.Projects.Default)) return [];
        // A day more on each side, since instants are UTC and days are those of Paris.
        var (first, last) = (from.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), to.AddDays(1).ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc));
        var done = data.Milestones
            .Where(m => m.DoneOn >= from && m.DoneOn <= to && m.Project.Territories.Any(t => t.TerritoryId == territoryId))
            .OrderByDescending(m => m.DoneOn).ThenBy(m => m.Id).Take(max)
            .Select(m => new { m.Id, m.ProjectId, Day = m.DoneOn, Milestone = (string?)m.Title, Project = m.Project.Title, m.Project.CreatedAt });
        var entered = data.Projects
            .Where(p => p.CreatedAt >= first && p.CreatedAt <= last && p.Territories.Any(t => t.TerritoryId == territoryId))
            .OrderByDescending(p => p.CreatedAt).ThenBy(p => p.Id).Take(max)
            // A date of the project stands for none: PostgreSQL wants a typed column on both sides.
            .Select(p => new { p.Id, ProjectId = p.Id, Day = (DateOnly?)p.StatusSince, Milestone = (string?)null, Project = p.Title, p.CreatedAt });
        return [.. (await done.Concat(entered).ToListAsync(ct))
            .Select(e => e.Milestone is { } milestone
                ? new TimelineEntry(e.Id, MilestoneTrash.Key, e.Day!.Value, $"Jalon fait : {milestone}", e.Project, ProjectNoun.UrlOf(e.ProjectId))
                : new TimelineEntry(e.Id, ProjectNoun.Name, Clock.DateOf(e.CreatedAt), "Projet ajouté", e.Project, ProjectNoun.UrlOf(e.ProjectId)))
            .Where(e => e.Date >= from && e.Date <= to).OrderByDescending(e => e.Date).Take(max)];
    }
}
