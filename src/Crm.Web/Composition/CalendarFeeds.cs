using System.Text;
using Crm.Foundation.Errors;
using Crm.Workbench.Calendar;

namespace Crm.Web.Composition;

/// <summary>The door to calendar feeds: calendar programs neither sign in nor follow a redirection. An unknown key is not found.</summary>
internal static class CalendarFeeds
{
    public static async Task<IResult> Answer(ICalendarFeed feed, HttpContext http, string key, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        var text = await feed.Read(key, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}", ct) ?? throw CoreErrors.Missing();
        return Results.Text(text, "text/calendar", Encoding.UTF8);
    }
}
