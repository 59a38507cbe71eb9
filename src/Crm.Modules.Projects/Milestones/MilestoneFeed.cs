using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Milestones for « Ma journée ».</summary>
internal sealed class MilestoneFeed(MilestonesData data, ICurrentUser user, IClock clock) : IMilestoneFeed
{
    public async Task<IReadOnlyList<MilestoneLine>> DueBy(DateOnly until, int max, CancellationToken ct)
    {
        if (!user.Has(ProjectsPermissions.Projects.Default)) return [];
        var due = await data.Milestones.Where(m => m.DoneOn == null && m.DueOn <= until).OrderBy(m => m.DueOn).ThenBy(m => m.Id).Take(max)
            .Select(m => new { m.Id, m.ProjectId, m.Title, Project = m.Project.Title, m.DueOn }).ToListAsync(ct);
        return [.. due.Select(m =>
            new MilestoneLine(m.Id, m.ProjectId, m.Title, m.Project, m.DueOn, m.DueOn < clock.Today, ProjectNoun.UrlOf(m.ProjectId)))];
    }
}
