using System.Globalization;

namespace Crm.Testing;

/// <summary>A clock that stands still until told: Sunday 22 November 2026, 11 o'clock in Paris.</summary>
public sealed class FixedTime : TimeProvider
{
    private DateTimeOffset now = Days.Start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    public void Set(DateTimeOffset to) => now = to;
}

/// <summary>Days around the tests' today.</summary>
public static class Days
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static DateOnly Ago(int days) => Today.AddDays(-days);

    public static DateOnly Ahead(int days) => Today.AddDays(days);

    public static DateOnly On(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
