using OpenTelemetry.Trace;
using Serilog;
using Serilog.Events;

namespace Crm.Web.Composition;

internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder, bool quiet)
    {
        builder.Services.AddSerilog(log => log
            .MinimumLevel.Is(quiet ? LogEventLevel.Warning : LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", quiet ? LogEventLevel.Warning : LogEventLevel.Information)
            // A failed command is told by its exception, once; looking for a table that is not there yet is no error.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
            .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
            // A database that does not answer is told once, by who asked.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Connection", LogEventLevel.Fatal)
            // « check » prints its own lines.
            .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", quiet ? LogEventLevel.Fatal : LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture, standardErrorFromLevel: quiet ? LogEventLevel.Verbose : null));
        if (builder.Configuration["Telemetry:OtlpEndpoint"] is { Length: > 0 } endpoint)
            builder.Services.AddOpenTelemetry().WithTracing(t => t.AddAspNetCoreInstrumentation().AddOtlpExporter(o => o.Endpoint = new Uri(endpoint)));
    }
}
