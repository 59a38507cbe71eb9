using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Projects.Milestones;

/// <summary>A milestone to add to a project.</summary>
internal sealed record AddMilestone(Guid? ProjectId, string? Title, DateOnly? PlannedOn, MilestoneKind? Kind = null, Guid? Id = null);

/// <summary>What is planned of a milestone, whole.</summary>
internal sealed record PlanMilestone(string? Title, DateOnly? PlannedOn, MilestoneKind? Kind = null);

/// <summary>A new date with its reason; no date goes back to the plan.</summary>
internal sealed record ForecastMilestone(DateOnly? Date, string? Reason);

/// <summary>The day it was done; today when not said.</summary>
internal sealed record CompleteMilestone(DateOnly? DoneOn = null);

/// <summary>A milestone. <paramref name="DueOn"/> is the forecast, or else the planned date.</summary>
internal sealed record MilestoneOutput(
    Guid Id, Guid ProjectId, string ProjectTitle, MilestoneKind Kind, string Title, DateOnly PlannedOn,
    DateOnly? ForecastOn, string? ForecastReason, DateOnly? DoneOn, DateOnly DueOn, bool IsLate) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    public PlanMilestone ToInput() => new(Title, PlannedOn, Kind);

    public static Expression<Func<Milestone, MilestoneOutput>> From(DateOnly today) => m => new MilestoneOutput(
        m.Id, m.ProjectId, m.Project.Title, m.Kind, m.Title, m.PlannedOn, m.ForecastOn, m.ForecastReason, m.DoneOn, m.DueOn, m.DoneOn == null
            && m.DueOn < today) { Stamp = m.Stamp };
}

/// <summary>Which milestones; every part narrows.</summary>
/// <param name="Late">Not done and past their date; <c>false</c>: all the others.</param>
/// <param name="DueBefore">Open and due by that day.</param>
/// <param name="Department">INSEE code of a département in scope.</param>
internal sealed record MilestoneFilter(
    string? Q = null, Guid? Project = null, Guid? Territory = null, string? Department = null, bool? Late = null, bool? Done = null,
    DateOnly? DueBefore = null);
