using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>A task on a list, a timeline or the home page, with what its line can say and do.</summary>
internal sealed record TaskLine(
    Guid Id, string Title, DateOnly DueDate, Guid Assignee, DateOnly? DoneOn, DateOnly? SnoozedUntil, string? SnoozeReason, Guid? InteractionId,
    Audience Audience, DateTime CreatedAt)
{
    public string? AssigneeName { get; init; }
    public string? InteractionSubject { get; init; }
    public IReadOnlyList<TerritoryName> Territories { get; init; } = [];
    public DateOnly Today { get; init; }

    public Guid Author { get; init; }

    /// <summary>The reader may tick and put off.</summary>
    public bool MayEdit { get; init; }

    public FollowUpStatus Status => DoneOn is not null ? FollowUpStatus.Done : SnoozedUntil > Today ? FollowUpStatus.Snoozed : FollowUpStatus.Open;
    public bool IsLate => Status is FollowUpStatus.Open && DueDate < Today;
    public string? Url => InteractionSubject is not null ? $"/echanges/{InteractionId}" : null;

    /// <summary>When it is to be done, said from today.</summary>
    public string When => Status switch
    {
        FollowUpStatus.Done => $"fait le {Fr.Date(DoneOn!.Value)}",
        FollowUpStatus.Snoozed => $"reporté au {Fr.Date(SnoozedUntil!.Value)}",
        _ when IsLate => $"en retard de {Fr.Count(Today.DayNumber - DueDate.DayNumber, "jour")}",
        _ when DueDate == Today => "aujourd’hui",
        _ when DueDate == Today.AddDays(1) => "demain",
        _ => Fr.Date(DueDate),
    };
}
