using System.Globalization;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Exchanges.Calendar;

internal enum CalendarView { Mois, Semaine, Liste }

/// <summary>Which days are shown, and how; the filter of the list stays beside it.</summary>
internal sealed record CalendarQuery
{
    [FromQuery(Name = "vue")]
    public CalendarView View { get; init; }

    [FromQuery(Name = "le")]
    public DateOnly? Day { get; init; }

    public DateOnly On(DateOnly today) => Day is { Year: >= 1990 and <= 2990 } day ? day : today;

    /// <summary>First and last days shown: whole weeks for a month.</summary>
    public (DateOnly From, DateOnly To) Range(DateOnly today)
    {
        var day = On(today);
        var (first, last) = View is CalendarView.Semaine ? (day, day)
            : (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
        return View is CalendarView.Liste ? (first, last) : (MondayOf(first), MondayOf(last).AddDays(6));
    }

    public DateOnly Before(DateOnly today) => View is CalendarView.Semaine ? On(today).AddDays(-7) : On(today).AddMonths(-1);

    public DateOnly After(DateOnly today) => View is CalendarView.Semaine ? On(today).AddDays(7) : On(today).AddMonths(1);

    /// <summary>« novembre 2026 », « semaine du 23 novembre 2026 »</summary>
    public string Title(DateOnly today) => View is CalendarView.Semaine
        ? $"semaine du {MondayOf(On(today)).ToString("d MMMM yyyy", Fr.Culture)}" : On(today).ToString("MMMM yyyy", Fr.Culture);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

/// <summary>Something on a day: an exchange, a task due, a milestone.</summary>
/// <param name="Detail">Where, or of what project.</param>
internal sealed record CalendarEntry(DateOnly Day, string Icon, string Word, string Title, string? Detail, string? Url, bool IsLate = false)
{
    public static CalendarEntry Of(InteractionLine line) =>
        new(line.Date, line.Kind.Icon(), line.Kind.Word(), line.Subject, TerritoryName.Short(line.Territories), line.Url);
}

/// <summary>Days with what is on each.</summary>
/// <param name="ExchangesOnly">The filter speaks of exchanges alone: tasks and milestones are left out.</param>
/// <param name="Cut">More than can be shown: the filter must be narrowed.</param>
internal sealed record CalendarPage(CalendarQuery Query, DateOnly Today, DateOnly From, DateOnly To,
    IReadOnlyDictionary<DateOnly, IReadOnlyList<CalendarEntry>> Entries, FilterNames Names, bool ExchangesOnly, bool Cut)
{
    public IReadOnlyList<CalendarEntry> Of(DateOnly day) => Entries.GetValueOrDefault(day) ?? [];

    public IEnumerable<DateOnly[]> Weeks => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays).Chunk(7);

    public bool IsOutside(DateOnly day) => Query.View is CalendarView.Mois && day.Month != Query.On(Today).Month;

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
