using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Modules.Projects.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Milestones;

/// <summary>When a project opens to other places or people, its milestones do too, those of the trash included.</summary>
internal sealed class MilestonesFollowTheirProject(MilestonesData data) : IHandle<ProjectReachChanged>
{
    public async Task Handle(ProjectReachChanged happened, CancellationToken ct)
    {
        var milestones = await data.Context.Scoped<Milestone>()
            .IgnoreQueryFilters([ModelConventions.SoftDelete, ModelConventions.Scope, ModelConventions.AudienceFilter])
            .AsTracking().Where(m => m.ProjectId == happened.ProjectId).ToListAsync(ct);
        milestones.ForEach(m => m.Follow(happened.ScopeCodes, happened.Audience));
    }
}
