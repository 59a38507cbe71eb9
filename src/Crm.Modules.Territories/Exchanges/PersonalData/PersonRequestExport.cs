using Crm.Foundation.Files;
using Crm.Foundation.Time;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Columns of the export of requests, in French.</summary>
internal static class PersonRequestExport
{
    public static readonly IReadOnlyList<Column<PersonRequestOutput>> Requests =
    [
        new("Reçue le", r => r.ReceivedOn), new("Demande", r => Word(r.Kind)), new("Par", r => r.AskedBy), new("Décision", r => Word(r.Decision)),
        new("Motif", r => r.Reason), new("Suite", r => r.Outcome),
        new("Traitée le", r => Clock.LocalOf(r.At)), new("Traitée par", r => r.ByName), new("Fiche", r => r.ContactId.ToString()),
    ];

    public static string Word(PersonRequestKind kind) => kind is PersonRequestKind.Access ? "Accès" : "Effacement";

    public static string Word(PersonDecision decision) => decision is PersonDecision.Granted ? "Accordée" : "Refusée";
}
