using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Settings <c>Accompaniments:MinutesPerDay</c> (420: a day of 7 hours) and <c>Accompaniments:DaysAround</c> (30: how far around the mission time may
/// be noted).</summary>
internal sealed class AccompanimentSettings(IConfiguration configuration)
{
    public int MinutesPerDay => Math.Clamp(configuration.GetValue("Accompaniments:MinutesPerDay", 420), 1, 24 * 60);

    public int DaysAround => Math.Max(0, configuration.GetValue("Accompaniments:DaysAround", 30));

    /// <summary>Minutes in days, to the hundredth.</summary>
    public decimal Days(long minutes) => Math.Round(minutes / (decimal)MinutesPerDay, 2, MidpointRounding.AwayFromZero);
}
