using Crm.Foundation.Audit;
using Crm.Foundation.Events;
using Crm.Modules.Projects.Contracts;

namespace Crm.Modules.Projects.Milestones;

/// <summary>A tick is a deed of its own in the audit trail, with the day it tells, beside the change of a field.</summary>
internal sealed class CompletedMilestonesAreNoted(AuditLog audit) : IHandle<MilestoneCompleted>
{
    public Task Handle(MilestoneCompleted happened, CancellationToken ct)
    {
        audit.Note(nameof(Milestone), happened.MilestoneId, "Completed", new { happened.ProjectId, happened.DoneOn });
        return Task.CompletedTask;
    }
}
