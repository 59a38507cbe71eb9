namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Codes of refusals of accompaniments; their texts are in <c>Localization/fr.accompaniments.json</c>.</summary>
internal static class AccompanimentErrors
{
    public const string EndsBeforeStart = "Crm.Territories:AccompanimentEndsBeforeStart";
    public const string TooLong = "Crm.Territories:AccompanimentTooLong";
    public const string WithoutPlace = "Crm.Territories:AccompanimentWithoutPlace";
    public const string OnItself = "Crm.Territories:AccompanimentOnItself";
    public const string WithoutOfficer = "Crm.Territories:AccompanimentWithoutOfficer";
    public const string TooManyOfficers = "Crm.Territories:AccompanimentTooManyOfficers";
    public const string InChargeElsewhere = "Crm.Territories:AccompanimentInChargeElsewhere";
    public const string PlannedInvalid = "Crm.Territories:AccompanimentPlannedInvalid";
    public const string TooManyObjectives = "Crm.Territories:AccompanimentTooManyObjectives";
    public const string Closed = "Crm.Territories:AccompanimentClosed";
    public const string NotClosed = "Crm.Territories:AccompanimentNotClosed";
    public const string ObjectivesOpen = "Crm.Territories:AccompanimentObjectivesOpen";
    public const string SameStage = "Crm.Territories:AccompanimentSameStage";
    public const string DateInFuture = "Crm.Territories:AccompanimentDateInFuture";
    public const string DateBeforeLast = "Crm.Territories:AccompanimentDateBeforeLast";
    public const string TimeInFuture = "Crm.Territories:TimeInFuture";
    public const string TimeOutsideMission = "Crm.Territories:TimeOutsideMission";
    public const string TimeOutOfRange = "Crm.Territories:TimeOutOfRange";
    public const string DayTooLong = "Crm.Territories:TimeDayTooLong";
}
