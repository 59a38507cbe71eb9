namespace Crm.Modules.Territories.Places;

/// <summary>Codes of refusals about territories; their texts are in <c>Localization/</c>.</summary>
internal static class PlacesErrors
{
    public const string GeographyUnreadable = "Crm.Territories:GeographyUnreadable";
    public const string SirenInvalid = "Crm.Territories:SirenInvalid";
}
