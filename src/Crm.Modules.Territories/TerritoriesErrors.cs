namespace Crm.Modules.Territories;

/// <summary>Codes of refusals; their texts are in <c>Localization/</c>.</summary>
internal static class TerritoriesErrors
{
    public const string OutOfScope = "Crm.Territories:OutOfScope";
    public const string GeographyUnreadable = "Crm.Territories:GeographyUnreadable";
}
