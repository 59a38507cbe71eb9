namespace Crm.Modules.Projects.Milestones;

/// <summary>A new date with its reason; no date goes back to the plan.</summary>
internal sealed record ForecastMilestone(DateOnly? Date, string? Reason);
