namespace Crm.Modules.Governance.Publications;

/// <summary>Names of the kinds of exchanges, as Territories names them.</summary>
internal static class ExchangeWords
{
    public static string Kind(string kind) => kind switch
    {
        "Meeting" => "Réunion",
        "Call" => "Appel",
        "Email" => "Courriel",
        "Visit" => "Visite",
        "Note" => "Note",
        "Event" => "Événement",
        _ => kind,
    };
}
