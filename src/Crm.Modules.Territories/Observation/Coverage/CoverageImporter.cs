using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Coverage;

/// <summary>
/// The coverage rates and places published by the Cnaf (data.caf.fr), at any of their five levels: the level is that of the code column,
/// and a file without one is of the whole country. What it brings is validated and published; the same file again creates nothing.
/// </summary>
internal sealed class CoverageImporter(ObservationData data, IGeography geography, ICurrentUser user, IClock clock) : IImporter
{
    public const string KindName = "couverture", Unknown = "inconnus", SkipUnknown = "passer", Year = "annee";

    /// <summary>The code column of each level.</summary>
    public static readonly IReadOnlyDictionary<string, PlaceKind> Levels = new Dictionary<string, PlaceKind>
    {
        ["numreg"] = PlaceKind.Region, ["numdep"] = PlaceKind.Department, ["numepci"] = PlaceKind.Epci, ["numcom"] = PlaceKind.Commune,
    };

    private static readonly string[] Suffixes = ["nat", "reg", "dep", "epci", "com"];

    public string Kind => KindName;
    public string Permission => TerritoriesPermissions.IndicatorValues.Publish;
    public string Label => "Taux de couverture publiés (Cnaf)";

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new(Year, "Année", Required: true, "2023", "Une année, ou une date de cette année."),
        .. Levels.Select(l => new ImportColumn(l.Key, $"Code ({l.Value.Label()})", Example: l.Value is PlaceKind.Commune ? "59350" : "59")),
        .. CoverageIndicators.ByStem.Select(s =>
            new ImportColumn(s.Key, LabelOf(s.Value), Example: "59,5", Synonyms: [.. Suffixes.Select(suffix => $"{s.Key}_{suffix}")])),
    ];

    public IReadOnlyList<ImportSetting> Settings =>
        [new(Unknown, "Codes inconnus",
            $"Écrivez « {SkipUnknown} » pour laisser de côté, en le disant, les territoires que la géographie ne connaît plus. Sans cela ils sont refusés.",
            Required: false)];

    public async Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct)
    {
        if (!await geography.IsLoaded(ct)) throw new BusinessException(IndicatorErrors.GeographyMissing);
        var codes = CoverageIndicators.ByStem.Values.ToList();
        var indicators = await data.Indicators.AsNoTracking().Where(i => codes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, i => i.Id, ct);
        return new CoverageRun(data, indicators, settings.GetValueOrDefault(Unknown)?.Trim().ToLowerInvariant() == SkipUnknown, user, clock);
    }

    private static string LabelOf(string code) => CoverageIndicators.Labels[code];
}
