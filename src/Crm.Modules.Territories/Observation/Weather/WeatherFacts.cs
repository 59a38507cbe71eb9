namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>What the network knows of a territory on a day: counts, never a text.</summary>
/// <param name="LastExchange">Of audience Caf and wider, so that a private note is not given away by its date; null when there never was one.</param>
/// <param name="UnspentCents">0 when nothing counts money yet.</param>
/// <param name="IdleAccompaniments">Open ones without an exchange for as long as makes a territory silent.</param>
internal sealed record WeatherFacts(DateOnly? LastExchange, int LateTasks, int LateMilestones, long UnspentCents, int IdleAccompaniments)
{
    public int? SilentDays(DateOnly today) => LastExchange is { } last ? Math.Max(0, today.DayNumber - last.DayNumber) : null;
}
