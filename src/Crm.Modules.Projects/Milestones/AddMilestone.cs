namespace Crm.Modules.Projects.Milestones;

/// <summary>A milestone to add to a project.</summary>
internal sealed record AddMilestone(Guid? ProjectId, string? Title, DateOnly? PlannedOn, MilestoneKind? Kind = null, Guid? Id = null);
