namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Codes of refusals on indicators; their texts are in <c>Localization/fr.indicators.json</c>.</summary>
internal static class IndicatorErrors
{
    public const string CodeInvalid = "Crm.Territories:IndicatorCodeInvalid";
    public const string CodeTaken = "Crm.Territories:IndicatorCodeTaken";
    public const string UnitFixed = "Crm.Territories:IndicatorUnitFixed";
    public const string DelayOutOfRange = "Crm.Territories:IndicatorDelayOutOfRange";
    public const string InUse = "Crm.Territories:IndicatorInUse";
    public const string PeriodUnreadable = "Crm.Territories:IndicatorPeriodUnreadable";
    public const string PeriodNotBegun = "Crm.Territories:IndicatorPeriodNotBegun";
    public const string TooPrecise = "Crm.Territories:IndicatorValueTooPrecise";
    public const string ValueOutOfRange = "Crm.Territories:IndicatorValueOutOfRange";
    public const string ValueTaken = "Crm.Territories:IndicatorValueTaken";
    public const string PlaceFixed = "Crm.Territories:IndicatorValuePlaceFixed";
    public const string RefusedByVerb = "Crm.Territories:IndicatorValueRefusedByVerb";
    public const string NothingToDecide = "Crm.Territories:IndicatorValueNotProposed";
    public const string PublishedLocked = "Crm.Territories:IndicatorValuePublishedLocked";
    public const string NotCoverage = "Crm.Territories:CoverageFileUnknown";
    public const string GeographyMissing = "Crm.Territories:CoverageWithoutGeography";
}
