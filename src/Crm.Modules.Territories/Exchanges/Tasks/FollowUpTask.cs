using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Where a task stands; a snoozed one opens again on its day.</summary>
internal enum FollowUpStatus { Open, Done, Snoozed }

/// <summary>What someone promised to do, after an exchange or by itself.</summary>
internal sealed class FollowUpTask : AuditedEntity, IScoped<TaskDepartment>, IHasAudience, IGiven
{
    public const int TitleMaxLength = 200;
    public const int ReasonMaxLength = 300;
    public const int MaxSnoozeMonths = 6;
    public const int MaxYearsAhead = 5;

    private readonly List<TaskTerritory> territories = [];
    private readonly List<TaskDepartment> scopeRows = [];

    private FollowUpTask() { }

    public FollowUpTask(Guid id, Promise promise, Guid? interactionId, Audience audience, IReadOnlyCollection<TerritoryCard> places, DateOnly today) : base(id)
    {
        InteractionId = interactionId;
        Plan(promise.Title, promise.Due, promise.Assignee, today);
        Follow(audience, places);
    }

    public string Title { get; private set; } = "";
    public DateOnly DueDate { get; private set; }
    public Guid Assignee { get; private set; }
    public Guid? InteractionId { get; private set; }
    public Audience Audience { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>First day on which it is to be done again.</summary>
    public DateOnly? SnoozedUntil { get; private set; }
    public string? SnoozeReason { get; private set; }
    public string SearchText { get; private set; } = "";
    public IReadOnlyCollection<TaskTerritory> Territories => territories;
    public IReadOnlyCollection<TaskDepartment> ScopeRows => scopeRows;

    public FollowUpStatus StatusOn(DateOnly today) =>
        DoneOn is not null ? FollowUpStatus.Done : SnoozedUntil > today ? FollowUpStatus.Snoozed : FollowUpStatus.Open;

    public static InputErrors Examine(string? title, DateOnly? due, DateOnly today, string prefix = "") => new InputErrors()
        .Text(title, TitleMaxLength, prefix + "title")
        .When(due is null, prefix + "dueDate", CoreErrors.Required)
        .When(due?.Year < 1990, prefix + "dueDate", DateErrors.DateTooOld)
        .When(due > today.AddYears(MaxYearsAhead), prefix + "dueDate", TaskErrors.DueTooFar);

    public void Plan(string? title, DateOnly? due, Guid assignee, DateOnly today)
    {
        Examine(title, due, today).ThrowIfAny();
        var handed = Assignee != assignee;
        (Title, DueDate, Assignee) = (Interaction.Clean(title)!, due!.Value, assignee);
        SearchText = Foundation.Text.SearchText.Normalise(Title);
        if (handed) Raise(new TaskAssigned(Id, Title, assignee));
    }

    /// <summary>Takes the audience and the places of its exchange.</summary>
    public void Follow(Audience audience, IReadOnlyCollection<TerritoryCard> places)
    {
        Audience = audience;
        territories.Become(places.Select(p => p.Id), t => t.TerritoryId, t => new TaskTerritory(Id, t));
        scopeRows.Become(ExchangeScope.Of(places, audience));
    }

    /// <summary>Follows the audience of its exchange; its places stay.</summary>
    public void OpenTo(Audience audience)
    {
        Audience = audience;
        scopeRows.Become(ExchangeScope.Again(scopeRows, audience));
    }

    public void Complete(DateOnly today)
    {
        DoneOn = DoneOn is null ? today : throw new BusinessException(TaskErrors.TaskAlreadyDone);
        (SnoozedUntil, SnoozeReason) = (null, null);
    }

    public void SnoozeUntil(DateOnly? until, string? reason, DateOnly today)
    {
        if (DoneOn is not null) throw new BusinessException(TaskErrors.TaskAlreadyDone);
        ExamineSnooze(until, reason, today);
        (SnoozedUntil, SnoozeReason) = (until, Interaction.Clean(reason));
    }

    public static void ExamineSnooze(DateOnly? until, string? reason, DateOnly today)
    {
        new InputErrors().When(until is null, "until", CoreErrors.Required).Text(reason, ReasonMaxLength, "reason").ThrowIfAny();
        if (until <= today || until > today.AddMonths(MaxSnoozeMonths))
            throw new BusinessException(TaskErrors.SnoozeOutOfRange).With("months", MaxSnoozeMonths);
    }

    /// <summary>Somebody else will do it.</summary>
    /// <param name="silently">It goes with the rest of what a colleague leaves or takes back: that is told as a whole.</param>
    public void HandTo(Guid assignee, bool silently = false)
    {
        if (DoneOn is not null) throw new BusinessException(TaskErrors.TaskAlreadyDone);
        if (Assignee != assignee && !silently) Raise(new TaskAssigned(Id, Title, assignee));
        Assignee = assignee;
    }

    /// <summary>What was promised may name somebody; that it was, and when, stays.</summary>
    public void Forget() => (Title, SearchText, SnoozeReason) = ("Suite archivée", "", null);

    /// <summary>Takes back a deed over many tasks.</summary>
    public void PutBack(TaskState before) => (Assignee, DoneOn, SnoozedUntil, SnoozeReason) =
        (before.Assignee, before.DoneOn, before.SnoozedUntil, before.SnoozeReason);

    /// <summary>Takes back a completion or a snooze.</summary>
    public void Reopen(DateOnly today)
    {
        if (StatusOn(today) is FollowUpStatus.Open) throw new BusinessException(TaskErrors.TaskAlreadyOpen);
        (DoneOn, SnoozedUntil, SnoozeReason) = (null, null, null);
    }
}

/// <summary>What is to be done, by when and by whom, as somebody said it.</summary>
internal sealed record Promise(string? Title, DateOnly? Due, Guid Assignee);

/// <summary>A task was given to somebody.</summary>
internal sealed record TaskAssigned(Guid TaskId, string Title, Guid Assignee) : IDomainEvent;

/// <summary>A département in which a task is in scope, as its lists walk it.</summary>
internal sealed class TaskDepartment : ListedRow<FollowUpTask>
{
    public DateOnly DueDate { get; private set; }
    public Guid Assignee { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public DateOnly? SnoozedUntil { get; private set; }

    protected override void RepeatKeys(FollowUpTask owner) =>
        (DueDate, Assignee, DoneOn, SnoozedUntil) = (owner.DueDate, owner.Assignee, owner.DoneOn, owner.SnoozedUntil);
}

/// <summary>A territory a task is about.</summary>
internal sealed record TaskTerritory(Guid TaskId, Guid TerritoryId);
