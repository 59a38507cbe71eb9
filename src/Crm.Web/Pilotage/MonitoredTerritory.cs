using System.Text.Json.Serialization;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Pilotage;

/// <summary>One territory of the monitor, as the reader may see it.</summary>
/// <param name="Hours">Time of all exchanges, in hours, to the quarter.</param>
/// <param name="SilentDays">Days since the last exchange; null when there never was one.</param>
internal sealed record MonitoredTerritory(
    Guid TerritoryId, string Name, string Status, DateOnly? LastInteraction, int Interactions30, int Interactions90, double Hours,
    int OpenTasks, int LateTasks, int Projects, int LateMilestones, int? SilentDays)
{
    /// <summary>Days without an exchange after which a demonstrator territory is called silent.</summary>
    public const int SilentAfter = 60;

    [JsonIgnore]
    public TerritoryCard Territory => Entry.Territory;

    [JsonIgnore]
    public PortfolioEntryCard Entry { get; private init; } = null!;

    /// <summary>Exchanges of each of the last twelve months, oldest first.</summary>
    public IReadOnlyList<int> Months { get; private init; } = [];

    [JsonIgnore]
    public bool IsSilent => SilentDays is null or > SilentAfter;

    /// <summary>What the facts of the network and people say of it; null when the reader may not know.</summary>
    public TerritoryWeather? Weather { get; private init; }

    [JsonIgnore]
    public bool IsToWatch => Weather?.Sign >= WeatherSign.Cloud;

    public static MonitoredTerritory From(PortfolioEntryCard entry, ExchangeFigures? exchanges, ProjectFigures? projects,
        TerritoryWeather? weather, DateOnly today) => new(
        entry.Territory.Id, entry.Territory.Name, entry.Status, exchanges?.LastInteraction, exchanges?.Interactions30 ?? 0, exchanges?.Interactions90 ?? 0,
        Math.Round((exchanges?.Minutes ?? 0) / 15.0) / 4, exchanges?.OpenTasks ?? 0, exchanges?.LateTasks ?? 0,
        projects?.Projects ?? 0, projects?.LateMilestones ?? 0, exchanges?.LastInteraction is { } last ? today.DayNumber - last.DayNumber : null)
    {
        Entry = entry,
        Months = exchanges?.Months ?? [],
        Weather = weather,
    };
}
