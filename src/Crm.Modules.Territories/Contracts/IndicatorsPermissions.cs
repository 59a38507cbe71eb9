namespace Crm.Modules.Territories.Contracts;

/// <summary>Permissions on indicators. What is published needs none: every signed-in person reads it.</summary>
public static partial class TerritoriesPermissions
{
    public static class Indicators
    {
        public const string Edit = "Crm.Territories.Indicators.Edit";
    }

    public static class IndicatorValues
    {
        public const string Edit = "Crm.Territories.IndicatorValues.Edit";
        public const string Validate = "Crm.Territories.IndicatorValues.Validate";
        public const string Publish = "Crm.Territories.IndicatorValues.Publish";
        public const string Export = "Crm.Territories.IndicatorValues.Export";
    }
}
