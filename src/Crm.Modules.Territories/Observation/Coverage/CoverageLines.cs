using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Imports;

namespace Crm.Modules.Territories.Observation.Coverage;

/// <summary>A figure read from a line.</summary>
internal sealed record CoverageFigure(string Indicator, CoveragePlace Place, DateOnly Period, long Amount);

/// <summary>A territory as the import needs it.</summary>
internal sealed record CoveragePlace(Guid Id, IReadOnlyList<string> Departments);

/// <summary>
/// Looks at each line: what it gives, what is left aside (placeholders, empty cells), what was repaired, what is refused.
/// A rate above 100 is legitimate. A number written with more decimals than are kept is rounded to the hundredth.
/// </summary>
internal sealed class CoverageLines(
    IReadOnlyCollection<KeyValuePair<string, string>> columns, string? codeColumn, PlaceKind kind,
    IReadOnlyDictionary<string, CoveragePlace> places, bool skipUnknown)
{
    private const decimal Most = 100_000_000;
    private readonly Dictionary<(Guid, int), int> seen = [];
    private bool repairSaid;

    public IReadOnlyList<CoverageFigure> Look(ImportRow row)
    {
        var code = codeColumn is null ? IndicatorPlaces.FranceCode : row[codeColumn].Trim();
        if (codeColumn is not null && CoverageText.IsPlaceholder(code))
        {
            row.Note(codeColumn, "ligne d’attente du fichier publié, laissée de côté");
            return [];
        }
        var (place, year) = (Place(row, code), CoverageText.Year(row[CoverageImporter.Year]));
        if (year is null) row.Reject(CoverageImporter.Year, "année attendue", "Écrivez par exemple 2023.");
        if (place is null || year is null) return [];
        if (seen.TryGetValue((place.Id, year.Value), out var line) && line != row.Line)
            row.Reject(codeColumn ?? CoverageImporter.Year, $"déjà lu à la ligne {line} pour {year}");
        seen[(place.Id, year.Value)] = row.Line;
        return [.. columns.Select(c => Figure(row, c.Key, c.Value, place, new DateOnly(year.Value, 1, 1))).OfType<CoverageFigure>()];
    }

    private CoveragePlace? Place(ImportRow row, string code)
    {
        if (codeColumn is null) return places[IndicatorPlaces.FranceCode];
        var whole = CoverageText.Repaired(code, kind);
        if (places.TryGetValue(whole, out var place))
        {
            // Said once for the whole file: thousands of codes may have lost their zero.
            if (whole.Length != code.Length && !repairSaid) row.Note(codeColumn, $"zéro initial perdu, rétabli ici et dans la suite du fichier : {whole}");
            repairSaid |= whole.Length != code.Length;
            return place;
        }
        var reason = code.Length == 0 ? "cellule vide" : $"code inconnu de la géographie officielle ({kind.Label()})";
        if (skipUnknown && code.Length > 0) row.Note(codeColumn, reason + ", ligne laissée de côté");
        else row.Reject(codeColumn, reason, code.Length == 0 ? null
            : $"Vérifiez le code, ou laissez ces lignes de côté avec le réglage « {CoverageImporter.Unknown} = {CoverageImporter.SkipUnknown} ».");
        return null;
    }

    private static CoverageFigure? Figure(ImportRow row, string column, string indicator, CoveragePlace place, DateOnly period)
    {
        if (CoverageText.IsNoFigure(row[column])) return null;
        if (CoverageText.Number(row[column]) is not { } number) row.Reject(column, "nombre attendu");
        else if (number < 0) row.Reject(column, "nombre négatif");
        else if (number > Most) row.Reject(column, "nombre hors de toute mesure");
        else return new CoverageFigure(indicator, place, period,
            (long)decimal.Round(column.StartsWith("txcouv", StringComparison.Ordinal) ? number * 100 : number, 0, MidpointRounding.AwayFromZero));
        return null;
    }
}
