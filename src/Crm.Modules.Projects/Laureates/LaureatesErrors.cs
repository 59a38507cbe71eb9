namespace Crm.Modules.Projects.Laureates;

/// <summary>Codes of refusals of the import of laureates; their texts are in <c>Localization/</c>.</summary>
internal static class LaureatesErrors
{
    public const string RegionMissing = "Crm.Projects:RegionMissing";
    public const string RegionUnknown = "Crm.Projects:RegionUnknown";
    public const string GeographyMissing = "Crm.Projects:GeographyMissing";
}
