namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>How a status reads, and the sign that goes with it.</summary>
internal static class EntryStatusLabels
{
    public static string Label(this EntryStatus status) => status switch
    {
        EntryStatus.Eligible => "éligible",
        EntryStatus.Candidate => "candidat",
        EntryStatus.Retained => "retenu",
        EntryStatus.NotRetained => "non retenu",
        EntryStatus.Demonstration => "démonstration",
        _ => "terminé",
    };

    public static string Sign(this EntryStatus status) => status switch
    {
        EntryStatus.Retained => "good",
        EntryStatus.Eligible or EntryStatus.Candidate => "watch",
        _ => "none",
    };
}
