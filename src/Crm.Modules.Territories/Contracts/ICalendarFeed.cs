namespace Crm.Modules.Territories.Contracts;

/// <summary>A person's calendar for his own calendar program, behind a secret address; the host opens the door to it.</summary>
public interface ICalendarFeed
{
    /// <summary>iCalendar text (RFC 5545) with what the owner of the key may read at this moment; null when nobody, or a closed account, owns it.</summary>
    /// <param name="site">Address of this site without a final slash, for links.</param>
    Task<string?> Read(string key, string site, CancellationToken ct);
}
