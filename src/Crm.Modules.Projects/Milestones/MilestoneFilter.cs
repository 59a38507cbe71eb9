namespace Crm.Modules.Projects.Milestones;

/// <summary>Which milestones; every part narrows.</summary>
/// <param name="Late">Not done and past their date; <c>false</c>: all the others.</param>
/// <param name="DueBefore">Open and due by that day.</param>
/// <param name="Department">INSEE code of a département in scope.</param>
internal sealed record MilestoneFilter(
    string? Q = null, Guid? Project = null, Guid? Territory = null, string? Department = null, bool? Late = null, bool? Done = null,
    DateOnly? DueBefore = null);
