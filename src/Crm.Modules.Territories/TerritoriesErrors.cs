namespace Crm.Modules.Territories;

/// <summary>Codes of refusals; their texts are in <c>Localization/</c>.</summary>
internal static class TerritoriesErrors
{
    public const string GeographyUnreadable = "Crm.Territories:GeographyUnreadable";
    public const string SirenInvalid = "Crm.Territories:SirenInvalid";
    public const string PeriodReversed = "Crm.Territories:PeriodReversed";
    public const string PortfolioDuplicateEntry = "Crm.Territories:PortfolioDuplicateEntry";
    public const string EntryTerritoryFixed = "Crm.Territories:EntryTerritoryFixed";

    // Exchanges
    public const string DateTooFar = "Crm.Territories:DateTooFar";
    public const string DateTooOld = "Crm.Territories:DateTooOld";
    public const string DurationOutOfRange = "Crm.Territories:DurationOutOfRange";
    public const string TooManyTerritories = "Crm.Territories:TooManyTerritories";
    public const string TooManyUsers = "Crm.Territories:TooManyUsers";
    public const string NotAuthor = "Crm.Territories:NotAuthor";
    public const string TooManyDocuments = "Crm.Territories:TooManyDocuments";

    // Tasks
    public const string TaskAlreadyDone = "Crm.Territories:TaskAlreadyDone";
    public const string TaskAlreadyOpen = "Crm.Territories:TaskAlreadyOpen";
    public const string SnoozeOutOfRange = "Crm.Territories:SnoozeOutOfRange";
    public const string DueTooFar = "Crm.Territories:DueTooFar";
}
