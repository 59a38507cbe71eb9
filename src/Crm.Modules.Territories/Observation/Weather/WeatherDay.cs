using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>The weather of a territory as it became on a day, kept only when it is not that of the day before; written by the night's job, the same if it runs
/// twice.</summary>
internal sealed class WeatherDay(Guid territoryId, DateOnly date)
{
    public const int ReasonsMaxLength = 400;

    public Guid TerritoryId { get; private set; } = territoryId;
    public DateOnly Date { get; private set; } = date;
    public WeatherSign Sign { get; private set; }
    public WeatherSign Computed { get; private set; }

    /// <summary>The reasons of that day, in words.</summary>
    public string Reasons { get; private set; } = "";

    public void Become(WeatherSign sign, WeatherSign computed, IEnumerable<string> reasons)
    {
        var said = string.Join(", ", reasons);
        (Sign, Computed, Reasons) = (sign, computed, said.Length > ReasonsMaxLength ? said[..ReasonsMaxLength] : said);
    }
}
