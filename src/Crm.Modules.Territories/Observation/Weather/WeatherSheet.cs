using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>The page of a territory's weather.</summary>
internal sealed record WeatherSheet(TerritoryCard Territory, TerritoryWeather? Weather, WeatherHistory History, Thresholds Thresholds);
