using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Crm.Web.Security;

/// <summary>Status of each part, without details that would help an intruder.</summary>
internal static class HealthAnswer
{
    public static Task Write(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(new { status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString()) });
}
