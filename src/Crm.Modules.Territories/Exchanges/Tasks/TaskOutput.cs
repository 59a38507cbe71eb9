using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>A task as the API gives it.</summary>
internal sealed record TaskOutput : IStamped
{
    public Guid Id { get; init; }
    public string Title { get; init; } = "";
    public DateOnly DueDate { get; init; }
    public FollowUpStatus Status { get; init; }

    /// <summary>Id of the account that has to do it.</summary>
    public Guid Assignee { get; init; }
    public string? AssigneeName { get; init; }
    public DateOnly? SnoozedUntil { get; init; }
    public string? SnoozeReason { get; init; }
    public DateOnly? DoneOn { get; init; }
    public Guid? InteractionId { get; init; }
    public IReadOnlyList<Guid> TerritoryIds { get; init; } = [];
    public Audience Audience { get; init; }
    public DateTime CreatedAt { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    public TaskInput ToInput() => new() { Title = Title, DueDate = DueDate, Assignee = Assignee.ToString(), TerritoryIds = TerritoryIds, Audience = Audience };
}
