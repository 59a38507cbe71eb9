using Crm.Foundation.Files;
using Crm.Foundation.Time;

namespace Crm.Workbench.PersonalData;

/// <summary>Columns of the exports, in French.</summary>
internal static class PersonalDataExport
{
    public static readonly IReadOnlyList<Column<ExportLine>> Exports =
        [new("Date", e => Clock.LocalOf(e.At)), new("Personne", e => e.UserName), new("Quoi", e => e.What), new("Lignes", e => e.Rows),
            new("Filtre", e => e.Details)];

    public static readonly IReadOnlyList<Column<ProcessingOutput>> Register =
    [
        new("Traitement", a => a.Name), new("Finalité", a => a.Purpose), new("Base légale", a => a.LegalBasis), new("Personnes", a => a.People),
        new("Données", a => a.Categories), new("Destinataires", a => a.Recipients),
        new("Conservation", a => a.Retention), new("Mesures", a => a.Measures), new("Source", a => a.Source),
    ];
}
