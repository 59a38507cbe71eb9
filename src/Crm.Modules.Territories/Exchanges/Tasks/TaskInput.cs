using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>A task made by itself, or changed.</summary>
internal sealed record TaskInput
{
    public Guid? Id { get; init; }
    public string? Title { get; init; }
    public DateOnly? DueDate { get; init; }

    /// <summary>An id, an address or <c>me</c>; the current user when not given.</summary>
    public string? Assignee { get; init; }
    public IReadOnlyList<Guid>? TerritoryIds { get; init; }
    public Audience? Audience { get; init; }

    /// <summary>The same words for the same day, whoever has to do it.</summary>
    public bool Repeats(FollowUpTask task) => Interaction.Clean(Title) == task.Title && DueDate == task.DueDate;
}
