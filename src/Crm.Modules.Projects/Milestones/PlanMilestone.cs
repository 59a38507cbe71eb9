namespace Crm.Modules.Projects.Milestones;

/// <summary>What is planned of a milestone, whole.</summary>
internal sealed record PlanMilestone(string? Title, DateOnly? PlannedOn, MilestoneKind? Kind = null);
