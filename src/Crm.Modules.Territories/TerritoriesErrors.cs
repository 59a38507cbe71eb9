namespace Crm.Modules.Territories;

/// <summary>Codes of refusals; their texts are in <c>Localization/</c>.</summary>
internal static class TerritoriesErrors
{
    public const string OutOfScope = "Crm.Territories:OutOfScope";
    public const string GeographyUnreadable = "Crm.Territories:GeographyUnreadable";
    public const string SirenInvalid = "Crm.Territories:SirenInvalid";
    public const string PeriodReversed = "Crm.Territories:PeriodReversed";
    public const string PortfolioDuplicateEntry = "Crm.Territories:PortfolioDuplicateEntry";
    public const string EntryTerritoryFixed = "Crm.Territories:EntryTerritoryFixed";
}
