using Crm.Foundation.Time;

namespace Crm.Foundation.Tests.Time;

/// <summary>Instants are UTC, days are those of Paris, at each change of hour too.</summary>
public sealed class ClockTests
{
    private static Clock At(string utc)
    {
        var time = new FixedTime();
        time.Set(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));
        return new Clock(time);
    }

    [Theory]
    [InlineData("2026-11-22T10:00:00Z", "2026-11-22")]
    [InlineData("2026-11-22T22:59:59Z", "2026-11-22")]
    [InlineData("2026-11-22T23:00:00Z", "2026-11-23")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    [InlineData("2025-12-31T23:00:00Z", "2026-01-01")]
    [InlineData("2028-02-28T23:00:00Z", "2028-02-29")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    public void The_day_is_that_of_Paris(string utc, string day) => At(utc).Today.ShouldBe(Days.On(day));

    [Theory]
    [InlineData("2026-11-22T10:00:00", "2026-11-22T09:00:00")]
    [InlineData("2026-07-14T10:00:00", "2026-07-14T08:00:00")]
    [InlineData("2026-03-29T00:00:00", "2026-03-28T23:00:00")]
    [InlineData("2026-03-29T03:00:00", "2026-03-29T01:00:00")]
    [InlineData("2026-10-25T00:00:00", "2026-10-24T22:00:00")]
    [InlineData("2026-10-25T04:00:00", "2026-10-25T03:00:00")]
    public void A_wall_clock_of_Paris_is_one_instant(string local, string utc) => Clock.UtcOf(Of(local)).ShouldBe(Of(utc));

    [Theory, InlineData("2026-11-22T10:00:00"), InlineData("2026-07-14T10:00:00"), InlineData("2026-01-01T00:00:00")]
    public void There_and_back_is_the_same(string local) => Clock.LocalOf(Clock.UtcOf(Of(local))).ShouldBe(Of(local));

    [Fact]
    public void New_ids_follow_the_clock()
    {
        var (before, after) = (At("2026-11-22T10:00:00Z").NewId(), At("2026-11-22T10:00:01Z").NewId());
        string.CompareOrdinal(before.ToString(), after.ToString()).ShouldBeLessThan(0);
        before.Version.ShouldBe(7);
    }

    private static DateTime Of(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
