using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>The list of accompaniments: its address, its columns in files.</summary>
internal static class AccompanimentList
{
    public static readonly ListOf<AccompanimentFilter, AccompanimentOutput> Definition = new("accompaniments", "Accompagnements", "/accompagnements",
    [
        new("Titre", a => a.Title),
        new("Territoire", a => a.TerritoryName),
        new("Thème", a => a.ThemeName),
        new("Étape", a => a.Stage.Word()),
        new("Responsable", a => a.InChargeName),
        new("Personnes", a => string.Join(", ", a.OfficerNames)),
        new("Début", a => a.From),
        new("Fin prévue", a => a.To),
        new("Jours prévus", a => a.PlannedDays),
        new("Jours passés", a => a.SpentDays),
        new("Objectifs atteints", a => a.Objectives.Count(o => o.State is ObjectiveState.Reached)),
        new("Objectifs", a => a.Objectives.Count),
        new("En retard", a => a.Late),
        new("Clos le", a => a.ClosedOn),
        new("Résultat", a => a.Result?.Word()),
        new("Phrase", a => a.Sentence),
        new("Lecteurs", a => AudienceTagHelper.Of(a.Audience).Word),
        new("Identifiant", a => a.Id.ToString()),
    ], TerritoriesPermissions.Accompaniments.Default) { Sorts = AccompanimentFilter.Sorts.Names };
}
