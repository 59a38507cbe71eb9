namespace Crm.Workbench.PersonalData;

/// <summary>Codes of refusals about durations; their texts are in <c>Localization/fr.personal.json</c>.</summary>
internal static class PersonalDataErrors
{
    public const string RetentionOutOfRange = "Crm.Territories:RetentionOutOfRange";
}
