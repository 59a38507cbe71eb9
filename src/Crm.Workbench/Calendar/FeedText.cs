using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Crm.Workbench.Calendar;

/// <summary>Writes the feed as iCalendar, with the time zone of Paris.</summary>
internal static class FeedText
{
    private const string Zone = "Europe/Paris";

    public static string Of(IEnumerable<FeedDay> days, string name, string site)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Crm//Agenda//FR", Method = "PUBLISH" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), false));
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        foreach (var day in days) calendar.Events.Add(EventOf(day, site));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent EventOf(FeedDay day, string site) => new()
    {
        Uid = $"{day.Key}@crm",
        DtStamp = new CalDateTime(day.Changed, "UTC"),
        LastModified = new CalDateTime(day.Changed, "UTC"),
        Start = new CalDateTime(day.Day),
        End = new CalDateTime(day.Day.AddDays(1)),
        Summary = day.Title,
        Description = day.Detail is null ? site + day.Path : $"{day.Detail}\n{site}{day.Path}",
        Url = Uri.TryCreate(site + day.Path, UriKind.Absolute, out var url) ? url : null,
        Transparency = TransparencyType.Transparent,
    };
}
