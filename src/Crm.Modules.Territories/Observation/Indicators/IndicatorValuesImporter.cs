using Crm.Foundation.Access;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Figures of any indicator, one line each: known again by indicator, territory, period and nature.</summary>
internal sealed class IndicatorValuesImporter(ObservationData data, IGeography geography, ICurrentUser user, IClock clock, Texts texts) : IImporter
{
    public string Kind => "indicateurs";
    public string Label => "Valeurs d’indicateurs";
    public string Permission => TerritoriesPermissions.IndicatorValues.Edit;

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("indicateur", "Indicateur", true, "taux-couverture", "Son code, ou son nom.", "code indicateur", "indicator", "libelle indicateur"),
        new("territoire", "Territoire", true, "59350", "Code INSEE, SIREN de l’EPCI, nom, ou FR pour la France.", "code territoire", "territorycode",
            "code insee", "code", "commune", "epci"),
        new("periode", "Période", true, "2025", "2025, 2025-T2 ou 2025-04 selon l’indicateur.", "annee", "period", "millesime"),
        new("valeur", "Valeur", true, "59,5", null, "value", "chiffre", "taux", "nombre"),
        new("nature", "Nature", false, "Constatée", "Valeur initiale, constatée ou cible ; vide : constatée.", "kind", "type de valeur"),
        new("source", "Source", true, "Cnaf, data.caf.fr", null, "origine", "provenance"),
        new("commentaire", "Commentaire", false, "", null, "comment", "note", "remarque"),
    ];

    public async Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct) =>
        new IndicatorValuesRun(data, await PlaceIndex.Load(geography, user, ct), await data.Indicators.ToListAsync(ct), user, clock, texts);
}
