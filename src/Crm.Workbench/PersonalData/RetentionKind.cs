namespace Crm.Workbench.PersonalData;

/// <summary>The unit of a duration.</summary>
public enum RetentionUnit { Months, Days }

/// <summary>One kind of data that is kept for a time: how long by default, between which bounds, why, and what happens then.</summary>
/// <param name="Order">Its place on the screen.</param>
/// <param name="Default">0: no duration of its own.</param>
public sealed record RetentionKind(
    string Code, int Order, string Group, string Label, string Then, int Default, RetentionUnit Unit, int Least, int Most, string Purpose,
    string LegalBasis, string Source)
{
    public const string Mission = "Mission d’intérêt public : RGPD, art. 6.1.e";
    public const string Limit = "RGPD, art. 5.1.e (limitation de la conservation)";
    public const string Security = "Sécurité du traitement : RGPD, art. 6.1.e et 32";
}
