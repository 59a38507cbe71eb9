namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Codes of refusals of portfolios; their texts are in <c>Localization/</c>.</summary>
internal static class PortfolioErrors
{
    public const string DepartmentNotEligible = "Crm.Territories:DepartmentNotEligible";
    public const string DepartmentTwice = "Crm.Territories:DepartmentTwice";
    public const string PeriodReversed = "Crm.Territories:PeriodReversed";
    public const string PortfolioDuplicateEntry = "Crm.Territories:PortfolioDuplicateEntry";
    public const string EntryTerritoryFixed = "Crm.Territories:EntryTerritoryFixed";
}
