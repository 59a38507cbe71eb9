using System.Text;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Persons;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>Reads an invitation (<c>.ics</c>): subject, day, duration, place, organiser and attendees. Its day is that of Paris.</summary>
internal static class InvitationReader
{
    public const int MaxBytes = 1024 * 1024;

    private const int MaxMinutes = Interaction.MaxMinutes;

    public static IncomingMessage Read(byte[] content)
    {
        if (content.Length > MaxBytes) throw new BusinessException(CoreErrors.FileTooLarge, 413).With("max", 1);
        var meeting = EventOf(content);
        var (start, end) = (meeting.Start!, meeting.EffectiveEnd());
        var minutes = !start.HasTime || end is null ? null : (int?)Math.Round((end.Value - UtcOf(start)).TotalMinutes);
        return new IncomingMessage(InteractionKind.Meeting, meeting.Uid, IncomingText.Line(meeting.Summary, Interaction.SubjectMaxLength),
            start.HasTime ? Clock.DateOf(UtcOf(start)) : start.Date, minutes is > 0 and <= MaxMinutes ? minutes : null,
            IncomingText.Line(meeting.Location, Interaction.SubjectMaxLength), IncomingText.Text(meeting.Description),
            IncomingMessage.Distinct(PeopleOf(meeting)), []);
    }

    /// <summary>The meeting itself, before the days on which it was moved.</summary>
    private static CalendarEvent EventOf(byte[] content)
    {
        try
        {
            var events = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(content))?.Events.Where(e => e.Start is not null).ToList() ?? [];
            return events.FirstOrDefault(e => e.RecurrenceIdentifier is null) ?? events.FirstOrDefault() ?? throw Unreadable();
        }
        catch (Exception wrong) when (wrong is not BusinessException and not OutOfMemoryException)
        {
            throw Unreadable();
        }
    }

    private static DateTime? EffectiveEnd(this CalendarEvent meeting)
    {
        if (meeting.End is { } end) return UtcOf(end);
        return meeting.Duration is { } duration ? UtcOf(meeting.Start!) + duration.ToTimeSpanUnspecified() : null;
    }

    /// <summary>A time zone that nobody knows is read as Paris: the hour people saw.</summary>
    private static DateTime UtcOf(CalDateTime when)
    {
        try
        {
            return when.IsFloating ? Clock.UtcOf(when.Value) : when.AsUtc;
        }
        catch (Exception unknown) when (unknown is ArgumentException or TimeZoneNotFoundException)
        {
            return Clock.UtcOf(when.Value);
        }
    }

    private static IEnumerable<IncomingPerson> PeopleOf(CalendarEvent meeting)
    {
        if (meeting.Organizer is { } organiser && AddressOf(organiser.Value) is { } from)
            yield return new IncomingPerson(NameOf(organiser.CommonName, from), from);
        foreach (var attendee in meeting.Attendees)
            if (attendee.Type is not ("ROOM" or "RESOURCE") && AddressOf(attendee.Value) is { } to)
                yield return new IncomingPerson(NameOf(attendee.CommonName, to), to, attendee.ParticipationStatus is "DECLINED"
                    ? Presence.Excused : Presence.Present);
    }

    private static string? AddressOf(Uri? who) =>
        who?.OriginalString is { } text && text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && text.Contains('@')
            ? Uri.UnescapeDataString(text["mailto:".Length..]).Trim() : null;

    private static string? NameOf(string? name, string address) => string.IsNullOrWhiteSpace(name) || name.Equals(address, StringComparison.OrdinalIgnoreCase)
        ? null : name.Trim().Trim('"', '\'');

    private static BusinessException Unreadable() => new(ExchangeErrors.InvitationUnreadable);
}
