using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>One reading of a file of figures: proposed, or validated at once when who imports may validate. Nothing is published by an import.</summary>
internal sealed class IndicatorValuesRun(ObservationData data, PlaceIndex places, IReadOnlyList<Indicator> indicators, ICurrentUser user,
    IClock clock, Texts texts) : IImportRun
{
    private static readonly Dictionary<string, string> Fields = new() { ["value"] = "valeur", ["source"] = "source", ["comment"] = "commentaire" };

    private readonly Dictionary<string, Indicator> byName = indicators.SelectMany(i =>
        new[] { (Key: SearchText.Normalise(i.Code), i), (Key: SearchText.Normalise(i.Label), i) }).DistinctBy(i => i.Key).ToDictionary(i => i.Key, i => i.i);
    private readonly Dictionary<string, int> seen = [];

    private sealed record Read(ImportRow Row, ValuePlace? Place, long Amount);

    public async Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var lines = rows.Select(Look).Where(l => !l.Row.IsRejected).ToList();
        var known = await Known(lines, ct);
        foreach (var (row, place, amount) in lines)
        {
            try
            {
                Write(row, place!, amount, known.GetValueOrDefault((place!.IndicatorId, place.TerritoryId, place.Period, place.Kind)));
            }
            catch (BusinessException refused)
            {
                row.Reject(refused, texts, Fields);
            }
        }
    }

    private Read Look(ImportRow row)
    {
        var indicator = byName.GetValueOrDefault(SearchText.Normalise(row["indicateur"]));
        if (indicator is null)
            row.Reject("indicateur", row.Text("indicateur") is null ? "cellule vide" : "indicateur inconnu",
            $"Écrivez l’un de : {string.Join(", ", indicators.Select(i => i.Code).Take(8))}.");
        var (territory, departments) = Territory(row);
        var kind = row.One("nature", Enum.GetValues<ValueKind>().Select(k => (k, k.Word()))) ?? ValueKind.Actual;
        var number = row.Number("valeur");
        if (row.Text("valeur") is null) row.Reject("valeur", "cellule vide", "Écrivez un nombre, ou retirez la ligne.");
        if (row.Text("source") is null) row.Reject("source", "cellule vide", "Écrivez d’où vient la valeur.");
        if (indicator is null || territory is null || row.IsRejected) return new Read(row, null, 0);
        var first = IndicatorPeriods.Read(row["periode"], indicator.Periodicity);
        if (first is null) row.Reject("periode", "période illisible", $"Écrivez {IndicatorPeriods.Expected(indicator.Periodicity)}.");
        else if (first > clock.Today && kind is ValueKind.Actual)
            row.Reject("periode", "période qui n’a pas commencé", "Une valeur constatée est passée ; pour l’avenir, écrivez « cible » dans la nature.");
        var amount = IndicatorAmounts.ToAmount(indicator.Unit, number!.Value);
        if (amount is null) row.Reject("valeur", "trop grande, ou trop de décimales", $"Au plus {IndicatorAmounts.Decimals(indicator.Unit)} décimale(s).");
        if (row.IsRejected) return new Read(row, null, 0);
        var place = new ValuePlace(indicator.Id, territory.Value, departments, first!.Value, kind);
        var key = $"{place.IndicatorId:N}{place.TerritoryId:N}{place.Period:yyyyMM}{place.Kind}";
        if (!seen.TryAdd(key, row.Line) && seen[key] != row.Line)
            row.Reject("valeur", $"valeur déjà lue à la ligne {seen[key]}", "Gardez une seule des deux lignes.");
        return new Read(row, place, amount!.Value);
    }

    private (Guid? Id, IReadOnlyList<string> Departments) Territory(ImportRow row)
    {
        if (row["territoire"].Equals(IndicatorPlaces.FranceCode, StringComparison.OrdinalIgnoreCase)
            || row["territoire"].Equals(IndicatorPlaces.FranceName, StringComparison.OrdinalIgnoreCase))
        {
            if (!user.Profile.Everything) row.Reject("territoire", "hors de votre périmètre : France", "Les valeurs nationales sont à l’équipe nationale.");
            return (IndicatorPlaces.France, []);
        }
        if (row.Text("territoire") is null) row.Reject("territoire", "cellule vide", "Écrivez un code ou un nom.");
        return places.Of(row, "territoire", inScope: !user.Profile.Everything) is [var card, ..] ? (card.Id, card.Departments) : (null, []);
    }

    /// <summary>Whoever may read them: a figure that is there must not be made twice.</summary>
    private async Task<Dictionary<(Guid, Guid, DateOnly, ValueKind), IndicatorValue>> Known(IReadOnlyList<Read> lines, CancellationToken ct)
    {
        var territories = lines.Select(l => l.Place!.TerritoryId).Distinct().ToList();
        var (asked, periods) = (lines.Select(l => l.Place!.IndicatorId).Distinct().ToList(), lines.Select(l => l.Place!.Period).Distinct().ToList());
        return (await data.IndicatorValues.IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter]).AsTracking()
            .Where(v => territories.Contains(v.TerritoryId) && asked.Contains(v.IndicatorId) && periods.Contains(v.Period)).ToListAsync(ct))
            .ToDictionary(v => (v.IndicatorId, v.TerritoryId, v.Period, v.Kind));
    }

    private void Write(ImportRow row, ValuePlace place, long amount, IndicatorValue? known)
    {
        if (known is { IsPublished: true } && !user.Has(TerritoriesPermissions.IndicatorValues.Publish))
        {
            if (known.Amount != amount) row.Reject("valeur", "valeur publiée, que seule l’équipe nationale corrige", "Retirez la ligne, ou signalez l’écart.");
            return;
        }
        var validated = user.Has(TerritoriesPermissions.IndicatorValues.Validate) || known is { Status: ValueStatus.Validated } && known.Amount == amount;
        var facts = new ValueFacts(amount, row["source"].Trim(), row.Text("commentaire") ?? known?.Comment, validated, known is { IsPublished: true });
        if (known is null)
        {
            data.Add(new IndicatorValue(clock.NewId(), place, facts));
            row.Created();
        }
        else if (known.Rewrite(facts, new ValueAct(clock.NewId(), user.Id, clock.Now))) row.Changed();
    }
}
