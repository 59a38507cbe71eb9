using System.Globalization;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>From which number a fact is worth following, watching, or tells of trouble.</summary>
internal readonly record struct Threshold(int Follow, int Watch, int Trouble)
{
    public const int Max = 1_000_000_000;

    public bool IsInRange => Follow >= 1 && Trouble <= Max && Watch >= 1;
    public bool IsOrdered => Follow <= Watch && Watch <= Trouble;

    public WeatherSign SignOf(long fact) => fact >= Trouble ? WeatherSign.Storm : fact >= Watch ? WeatherSign.Cloud : fact >= Follow
        ? WeatherSign.SunCloud : WeatherSign.Sun;

    /// <summary>The more attentive of two: a territory astride two Caf is told as soon as one of them wants it.</summary>
    public Threshold And(Threshold other) => new(Math.Min(Follow, other.Follow), Math.Min(Watch, other.Watch), Math.Min(Trouble, other.Trouble));

    /// <summary>« 30,60,120 ».</summary>
    public static Threshold? Read(string? text) =>
        text?.Split(',', StringSplitOptions.TrimEntries) is [var a, var b, var c]
        && int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var follow)
            && int.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out var watch)
            && int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var trouble)
        && new Threshold(follow, watch, trouble) is { IsInRange: true, IsOrdered: true } read ? read : null;
}

/// <summary>The thresholds of the five facts.</summary>
/// <param name="Silence">Days since the last exchange.</param>
/// <param name="Unspent">Whole euros.</param>
internal sealed record Thresholds(Threshold Silence, Threshold Tasks, Threshold Milestones, Threshold Unspent, Threshold Accompaniments)
{
    /// <summary>
    /// Those of the configuration (<c>Weather:Silence</c>…), until the national team sets its own. <c>Silence:Days</c> is the day from which
    /// one watches, unless <c>Weather:Silence</c> says otherwise.
    /// </summary>
    public static Thresholds From(IConfiguration configuration)
    {
        var days = Math.Clamp(configuration.GetValue("Silence:Days", 60), 1, 10_000);
        return new(Threshold.Read(configuration["Weather:Silence"]) ?? new(Math.Max(1, days / 2), days, days * 2),
            Of(configuration, "Tasks", new(1, 3, 6)), Of(configuration, "Milestones", new(1, 2, 4)), Of(configuration, "Unspent", new(1, 50_000, 200_000)),
            Of(configuration, "Accompaniments", new(1, 2, 4)));
    }

    public Thresholds And(Thresholds other) =>
        new(Silence.And(other.Silence), Tasks.And(other.Tasks), Milestones.And(other.Milestones), Unspent.And(other.Unspent),
        Accompaniments.And(other.Accompaniments));

    private static Threshold Of(IConfiguration configuration, string fact, Threshold usual) => Threshold.Read(configuration["Weather:" + fact]) ?? usual;
}
