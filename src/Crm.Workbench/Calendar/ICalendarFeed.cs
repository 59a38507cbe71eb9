namespace Crm.Workbench.Calendar;

/// <summary>A person's calendar for their own calendar program, behind a secret address; the host opens the door to it.</summary>
public interface ICalendarFeed
{
    /// <summary>iCalendar text (RFC 5545) with what the owner of the key may read at this moment; null when nobody, or a closed account, owns it.</summary>
    /// <param name="site">Address of this site without a final slash, for links.</param>
    Task<string?> Read(string key, string site, CancellationToken ct);
}

/// <summary>A whole day of the feed.</summary>
/// <param name="Key">The same as long as the thing lives, so that calendar programs update rather than double.</param>
/// <param name="Path">Local address of the thing.</param>
public sealed record FeedDay(string Key, DateOnly Day, string Title, string? Detail, string Path, DateTime Changed);

/// <summary>Port: what a module puts in the calendar of the current user, with their rights and scope; at most so many of each kind.</summary>
public interface IFeedSource
{
    Task<IReadOnlyList<FeedDay>> Days(int max, CancellationToken ct);
}
