using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Columns of the exports, in French.</summary>
internal static class MergeExport
{
    public static readonly IReadOnlyList<Column<DuplicateOutput>> Pairs =
    [
        new("Score", d => d.Score), new("Raisons", d => string.Join(", ", d.Reasons)), new("Première fiche", d => d.First.Name),
        new("Précision", d => d.First.Detail),
        new("Seconde fiche", d => d.Second.Name), new("Précision (seconde)", d => d.Second.Detail), new("Écarté", d => d.Dismissed),
        new("Identifiant (première)", d => d.First.Id.ToString()), new("Identifiant (seconde)", d => d.Second.Id.ToString()),
    ];

    public static readonly IReadOnlyList<Column<MergeOutput>> Done =
    [
        new("Date", m => Clock.LocalOf(m.At)), new("Type", m => m.Kind is MergeKind.Organisation ? "Organisation" : "Contact"),
        new("Fiche gardée", m => m.KeptName), new("Fiche fusionnée", m => m.MergedName),
        new("Par", m => m.ByName), new("Liens déplacés", m => m.Links), new("Annulée le", m => m.UndoneAt is { } at ? Clock.LocalOf(at) : null),
        new("Non rétabli", m => string.Join(" ; ", m.NotRestored)),
    ];
}
