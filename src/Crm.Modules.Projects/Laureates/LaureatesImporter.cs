using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Data;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Laureates;

/// <summary>
/// The laureates of the « Plan de soutien aux associations » of a région. All or nothing; the same file again creates nothing.
/// A project put in the trash since stays there.
/// </summary>
internal sealed class LaureatesImporter(ProjectsData data, IGeography geography, ICurrentUser user, IClock clock) : IImporter
{
    public const string KindName = "laureats";
    private const string SourceText = "Dossier de presse du Plan de soutien aux associations de lutte contre la pauvreté";

    public string Kind => KindName;
    public string Permission => ProjectsPermissions.Projects.Import;
    public string Label => "Lauréats d’un appel";
    public IReadOnlyList<ImportSetting> Settings => [new("region", "Région", "Code INSEE de la région des lauréats, par exemple 32 pour les Hauts-de-France.")];

    public static string CallOf(string region) => $"Plan de soutien aux associations 2021, {region}";

    public async Task<ImportReport> Import(string path, IReadOnlyDictionary<string, string> settings, bool dryRun, CancellationToken ct)
    {
        var places = await Places(settings.GetValueOrDefault("region")?.Trim(), ct);
        var report = new ImportReport { DryRun = dryRun };
        var lines = Lines(path);
        var checks = new LaureateChecks(report, places, user);
        foreach (var (number, line) in lines) checks.Look(number, line);
        if (report.Rejected.Count > 0) return report;

        await Write([.. lines.Select(l => l.Line)], places, report, ct);
        if (dryRun) data.Context.ChangeTracker.Clear();
        else await data.Save(ct);
        return report;
    }

    private async Task<LaureatePlaces> Places(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code)) throw new BusinessException(ProjectsErrors.RegionMissing);
        if (!await geography.IsLoaded(ct)) throw new BusinessException(ProjectsErrors.GeographyMissing);
        var region = (await geography.ByCodes(TerritoryKind.Region, [code], ct)).Values.FirstOrDefault()
            ?? throw new BusinessException(ProjectsErrors.RegionUnknown).With("region", code);
        return new LaureatePlaces(region, await geography.DepartmentsOf([code], ct), await geography.All(TerritoryKind.Commune, ct), await geography.All(TerritoryKind.Epci, ct));
    }

    private static List<(int Number, LaureateLine Line)> Lines(string path)
    {
        var rows = TabularReader.Read(path).ToList();
        var missing = rows.Count == 0 ? LaureateLine.Columns : [.. LaureateLine.Columns.Where(c => !rows[0].Has(c))];
        if (missing.Count > 0) throw new BusinessException(ProjectsErrors.ColumnsMissing).With("columns", rows.Count == 0 ? "des lignes à lire" : string.Join(", ", missing));
        return [.. rows.Select(r => (r.Line, LaureateLine.Of(r)))];
    }

    private async Task Write(IReadOnlyList<LaureateLine> lines, LaureatePlaces places, ImportReport report, CancellationToken ct)
    {
        var call = CallOf(places.Region.Name);
        var merge = new LaureateMerge(places, call, SourceText, clock.Today);
        await BringThemes(call, lines, ct);
        var known = await Known(SearchText.Normalise(call), ct);
        foreach (var line in lines)
        {
            if (!known.TryGetValue(line.Id, out var project))
            {
                data.Add(merge.New(clock.NewId(), line));
                report.Created++;
            }
            else if (project.DeletedAt is null && merge.Update(project, line)) report.Changed++;
            else report.Unchanged++;
        }
    }

    private async Task BringThemes(string call, IEnumerable<LaureateLine> lines, CancellationToken ct)
    {
        var callKey = SearchText.Normalise(call);
        var known = await data.Themes.AsTracking().Where(t => t.CallKey == callKey).ToDictionaryAsync(t => t.Code, ct);
        foreach (var line in lines.DistinctBy(l => l.ThemeCode))
        {
            if (known.TryGetValue(line.ThemeCode, out var theme)) theme.Become(line.Theme);
            else data.Add(new Theme(call, line.ThemeCode, line.Theme));
        }
    }

    /// <summary>Every project of the call, whoever may read it: a line that someone else imported must not be made twice.</summary>
    private Task<Dictionary<string, Project>> Known(string callKey, CancellationToken ct) => data.Projects
        .IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter, ModelConventions.SoftDelete])
        .AsTracking().AsSplitQuery().Where(p => p.CallKey == callKey && p.ExternalKey != null).ToDictionaryAsync(p => p.ExternalKey!, StringComparer.OrdinalIgnoreCase, ct);
}
