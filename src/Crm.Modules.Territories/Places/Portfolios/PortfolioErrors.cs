namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Codes of refusals of portfolios; their texts are in <c>Localization/fr.portfolios.json</c>.</summary>
internal static class PortfolioErrors
{
    public const string DepartmentNotEligible = "Crm.Territories:DepartmentNotEligible";
    public const string DepartmentTwice = "Crm.Territories:DepartmentTwice";
}
