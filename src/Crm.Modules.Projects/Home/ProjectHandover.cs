using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Home;

/// <summary>Projects still alive on a territory, and their milestones late or to come, for the handover pack. Two commands.</summary>
internal sealed class ProjectHandover(MilestonesData data, ICurrentUser user, IClock clock) : IHandoverSource
{
    private const int MostProjects = 50, MostMilestones = 50;

    private static readonly ProjectStatus[] Over = [ProjectStatus.Refused, ProjectStatus.Settled, ProjectStatus.Evaluated,
        ProjectStatus.Spread, ProjectStatus.Abandoned];

    public async Task<HandoverChapter?> Of(Guid territoryId, DateOnly until, CancellationToken ct)
    {
        if (!user.Has(ProjectsPermissions.Projects.Default)) return null;
        var here = data.Projects.AsNoTracking().Where(p => p.Audience != Audience.Private && !Over.Contains(p.Status)
            && p.Territories.Any(t => t.TerritoryId == territoryId));
        var projects = await here.OrderBy(p => p.SearchText).ThenBy(p => p.Id).Take(MostProjects)
            .Select(p => new { p.Id, p.Title, p.Status, p.StatusSince, Holders = p.Holders.Select(h => h.Name).ToList() }).ToListAsync(ct);
        var milestones = await data.Milestones.AsNoTracking().Where(m => m.DoneOn == null && m.DueOn <= until && here.Any(p => p.Id == m.ProjectId))
            .OrderBy(m => m.DueOn).ThenBy(m => m.Id).Take(MostMilestones)
            .Select(m => new { m.ProjectId, m.Title, Project = m.Project.Title, m.DueOn }).ToListAsync(ct);
        var late = milestones.Where(m => m.DueOn < clock.Today).ToLookup(m => m.ProjectId);
        return new HandoverChapter(ProjectNoun.Kind.Plural,
            [.. projects.Select(p =>
                new HandoverLine(p.Title, $"{p.Status.Word()} depuis le {Foundation.Ui.Fr.Date(p.StatusSince)}"
                + (late[p.Id].Any() ? $" · {Foundation.Ui.Fr.Count(late[p.Id].Count(), "jalon")} en retard" : ""),
                string.Join(", ", p.Holders), null, late[p.Id].Any(), ProjectNoun.UrlOf(p.Id)))],
            [.. milestones.Select(m =>
                new HandoverLine($"Jalon : {m.Title}", m.Project, null, m.DueOn, m.DueOn < clock.Today, ProjectNoun.UrlOf(m.ProjectId)))]);
    }
}
