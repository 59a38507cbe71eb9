namespace Crm.Modules.Territories.Contracts;

/// <summary>Refusals of a date, whatever the record it is typed on; their texts are in <c>Localization/</c>.</summary>
internal static class DateErrors
{
    public const string DateTooFar = "Crm.Territories:DateTooFar";
    public const string DateTooOld = "Crm.Territories:DateTooOld";
}
