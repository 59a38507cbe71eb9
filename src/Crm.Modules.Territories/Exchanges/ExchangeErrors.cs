namespace Crm.Modules.Territories.Exchanges;

/// <summary>Codes of refusals of exchanges, their tags, templates and messages; their texts are in <c>Localization/</c>.</summary>
internal static class ExchangeErrors
{
    public const string DurationOutOfRange = "Crm.Territories:DurationOutOfRange";
    public const string TooManyTerritories = "Crm.Territories:TooManyTerritories";
    public const string TooManyUsers = "Crm.Territories:TooManyUsers";
    public const string NotAuthor = "Crm.Territories:NotAuthor";
    public const string TooManyDocuments = "Crm.Territories:TooManyDocuments";

    // Participants
    public const string TooManyParticipants = "Crm.Territories:TooManyParticipants";
    public const string ParticipantUnclear = "Crm.Territories:ParticipantUnclear";
    public const string ParticipantTwice = "Crm.Territories:ParticipantTwice";

    // Tags
    public const string TagNameTaken = "Crm.Territories:TagNameTaken";
    public const string TagReachNotAllowed = "Crm.Territories:TagReachNotAllowed";
    public const string TagNeedsDepartment = "Crm.Territories:TagNeedsDepartment";
    public const string TagNotYours = "Crm.Territories:TagNotYours";
    public const string TagMergeSelf = "Crm.Territories:TagMergeSelf";
    public const string TagMergeNarrows = "Crm.Territories:TagMergeNarrows";
    public const string TooManyTags = "Crm.Territories:TooManyTags";
    public const string NothingToTag = "Crm.Territories:NothingToTag";
    public const string TooManyToTag = "Crm.Territories:TooManyToTag";
    public const string RetagUndone = "Crm.Territories:RetagUndone";
    public const string RetagTooOld = "Crm.Territories:RetagTooOld";

    // Templates
    public const string TemplateNeedsDepartment = "Crm.Territories:TemplateNeedsDepartment";
    public const string TemplateNotYours = "Crm.Territories:TemplateNotYours";

    // Messages and invitations
    public const string InvitationUnreadable = "Crm.Territories:InvitationUnreadable";
    public const string MailUnreadable = "Crm.Territories:MailUnreadable";
    public const string MailTooComplex = "Crm.Territories:MailTooComplex";
    public const string IncomingTypeRefused = "Crm.Territories:IncomingTypeRefused";
}
