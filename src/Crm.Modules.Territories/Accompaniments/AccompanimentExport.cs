using Crm.Foundation.Audit;
using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>The list as a file: what the filter gives; the reading is noted in the audit log.</summary>
internal sealed class AccompanimentExport(AccompanimentsData data, AccompanimentReader reader, AuditLog audit)
{
    public static readonly IReadOnlyList<Column<AccompanimentOutput>> Columns =
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
    ];

    public async Task<IReadOnlyList<AccompanimentOutput>> Rows(AccompanimentFilter filter, string? sort, CancellationToken ct)
    {
        var sorted = AccompanimentFilter.Sorts.Apply(await reader.Filtered(filter, ct), sort);
        var count = await sorted.CountAsync(ct);
        ExportPolicy.MustFit(count);
        var rows = new List<AccompanimentOutput>(count);
        for (var done = 0; done < count; done += 1000) rows.AddRange(await reader.Some(sorted.Skip(done).Take(1000), ct));
        audit.Note(nameof(Accompaniment), null, "Exported", new { rows.Count, filter });
        await data.Save(ct);
        return rows;
    }
}
