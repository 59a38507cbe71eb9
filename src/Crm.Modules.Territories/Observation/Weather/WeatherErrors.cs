namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Codes of refusals on the weather; their texts are in <c>Localization/fr.weather.json</c>.</summary>
internal static class WeatherErrors
{
    public const string UntilOutOfRange = "Crm.Territories:WeatherUntilOutOfRange";
    public const string NotFollowed = "Crm.Territories:WeatherNotFollowed";
    public const string NothingToConfirm = "Crm.Territories:WeatherSameAsComputed";
    public const string ThresholdsReversed = "Crm.Territories:WeatherThresholdsReversed";
    public const string ThresholdOutOfRange = "Crm.Territories:WeatherThresholdOutOfRange";
    public const string DepartmentUnknown = "Crm.Territories:WeatherDepartmentUnknown";
}
