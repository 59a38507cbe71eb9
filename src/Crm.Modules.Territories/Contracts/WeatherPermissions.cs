namespace Crm.Modules.Territories.Contracts;

/// <summary>Permissions on the weather of territories.</summary>
public static partial class TerritoriesPermissions
{
    public static class Weather
    {
        public const string Default = "Crm.Territories.Weather";
        public const string Judge = Default + ".Judge";
        public const string Thresholds = Default + ".Thresholds";
    }
}
