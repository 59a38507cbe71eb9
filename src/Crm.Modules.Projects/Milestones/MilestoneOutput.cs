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
}
