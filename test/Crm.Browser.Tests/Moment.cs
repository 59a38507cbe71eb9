using System.Globalization;

namespace Crm.Browser.Tests;

/// <summary>
/// When the program and the browser think they are: the machine's time, or from <c>CRM_TEST_NOW</c> on (<c>2028-02-29T09:00:00Z</c>),
/// to live through a month's end, a leap day, a change of hour or the new year.
/// </summary>
internal static class Moment
{
    public static string? Given { get; } = Environment.GetEnvironmentVariable("CRM_TEST_NOW") is { Length: > 0 } given ? given : null;

    private static readonly TimeSpan Ahead =
        Given is null ? TimeSpan.Zero
            : DateTimeOffset.Parse(Given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) - TimeProvider.System.GetUtcNow();

    /// <summary>Sets the clock of each document ahead, before its scripts run; time goes on from there.</summary>
    public static string Script => string.Create(CultureInfo.InvariantCulture, $$"""
        (ahead => {
          const Real = Date;
          if (ahead) globalThis.Date = class extends Real {
            constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
            static now() { return Real.now() + ahead; }
          };
        })({{Math.Round(Ahead.TotalMilliseconds)}});
        """);
}
