using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Imports;

namespace Crm.Modules.Projects.Laureates;

/// <summary>The laureates of the « Plan de soutien aux associations » of a région; the same file again creates nothing.</summary>
internal sealed class LaureatesImporter(ProjectsData data, IGeography geography, HolderOrganisations organisations, ICurrentUser user, IClock clock) : IImporter
{
    public const string KindName = "laureats";

    public string Kind => KindName;
    public string Permission => ProjectsPermissions.Projects.Import;
    public string Label => "Lauréats d’un appel";
    public IReadOnlyList<ImportColumn> Columns => LaureateLine.Columns;
    public IReadOnlyList<ImportSetting> Settings => [new("region", "Région", "Code INSEE de la région des lauréats, par exemple 32 pour les Hauts-de-France.")];

    public static string CallOf(string region) => $"Plan de soutien aux associations 2021, {region}";

    public async Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct) =>
        new LaureatesRun(data, await Places(settings.GetValueOrDefault("region")?.Trim(), ct), organisations, user, clock);

    private async Task<LaureatePlaces> Places(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code)) throw new BusinessException(LaureatesErrors.RegionMissing);
        if (!await geography.IsLoaded(ct)) throw new BusinessException(LaureatesErrors.GeographyMissing);
        var region = (await geography.ByCodes(TerritoryKind.Region, [code], ct)).Values.FirstOrDefault()
            ?? throw new BusinessException(LaureatesErrors.RegionUnknown).With("region", code);
        return new LaureatePlaces(region, await geography.DepartmentsOf([code], ct), await geography.All(TerritoryKind.Commune, ct),
            await geography.All(TerritoryKind.Epci, ct));
    }
}
