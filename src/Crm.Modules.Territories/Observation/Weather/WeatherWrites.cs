using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Who judges the weather of a territory, and from which numbers.</summary>
internal static class WeatherWrites
{
    public static readonly Write Judge = new Write("weather.judge", "Météo", "confirmer et corriger").By(TerritoriesPermissions.Weather.Judge, Whose.Scope);
    public static readonly Write Set = new Write("weather.thresholds", "Météo", "régler les seuils").By(TerritoriesPermissions.Weather.Thresholds, Whose.Scope);
}
