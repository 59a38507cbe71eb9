namespace Crm.Workbench.TextChecks;

/// <summary>Codes of refusals of the guard; their texts are in <c>Localization/fr.textchecks.json</c>.</summary>
internal static class TextCheckErrors
{
    public const string PassageUnknown = "Crm.Territories:PassageUnknown";
}
