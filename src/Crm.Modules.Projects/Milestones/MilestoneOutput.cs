using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Projects.Milestones;

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
