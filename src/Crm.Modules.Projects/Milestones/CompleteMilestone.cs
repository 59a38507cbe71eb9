namespace Crm.Modules.Projects.Milestones;

/// <summary>The day it was done; today when not said.</summary>
internal sealed record CompleteMilestone(DateOnly? DoneOn = null);
