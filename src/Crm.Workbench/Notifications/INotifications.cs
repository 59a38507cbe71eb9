namespace Crm.Workbench.Notifications;

/// <summary>Why somebody is told something. Stored as its number: add at the end.</summary>
public enum NotificationKind
{
    /// <summary>A task was given to them.</summary>
    TaskAssigned = 1,

    /// <summary>Somebody commented on their exchange.</summary>
    ExchangeCommented = 2,

    /// <summary>They were named as a participant of an exchange.</summary>
    ExchangeParticipant = 3,

    /// <summary>They were put on an accompaniment, or one of theirs changed stage.</summary>
    Accompaniment = 4,

    /// <summary>Their import ended.</summary>
    ImportFinished = 5,

    /// <summary>The weather of a territory they follow changed.</summary>
    WeatherChanged = 6,

    /// <summary>A dashboard was published to their committee.</summary>
    DashboardPublished = 7,

    /// <summary>A territory they follow fell silent.</summary>
    Silence = 8,

    /// <summary>A figure waits for their decision, or one they proposed was decided.</summary>
    IndicatorValue = 9,
}

/// <summary>Tells people what concerns them: in their notification centre and, when they want it, in their mail digest.</summary>
public interface INotifications
{
    /// <summary>
    /// Prepares one line per person; the caller's next save writes it, in the same transaction. Nobody is told what they did
    /// themselves, except the end of their own import. Somebody who turned the kind off is left out; an unread line of the same
    /// kind and address is renewed rather than doubled.
    /// </summary>
    /// <param name="title">Said as one sentence, at most 300 characters; cut beyond. Hidden again at each reading from who may no longer read what <paramref
    /// name="url"/> shows.</param>
    /// <param name="url">A local address starting with <c>/</c> and holding the id of the thing, e.g. <c>/echanges/{id}</c>. It must be
    /// that of a kind that is read (<see cref="Kinds.RecordKind.Start"/>), otherwise the title is not shown.</param>
    Task Tell(IReadOnlyCollection<Guid> users, NotificationKind kind, string title, string url, CancellationToken ct);

    /// <summary>How many unread lines the current user has; asked of the database twice a minute at most.</summary>
    Task<int> Unread(CancellationToken ct);
}
