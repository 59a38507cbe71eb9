using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>What the screens of projects show, put together from the lists and from the geography.</summary>
internal sealed class ProjectPages(ProjectListService lists, ThemeReader themes, IGeography geography, ICurrentUser user)
{
    public Task<Page<ProjectRow>> List(ProjectFilter filter, PageRequest page, CancellationToken ct) => lists.List(filter, page, ct);

    public async Task<ProjectListChoices> Choices(ProjectFilter filter, CancellationToken ct)
    {
        var names = filter.Territory is { } territory ? await geography.ByIds([territory], ct) : new Dictionary<Guid, TerritoryCard>();
        return new ProjectListChoices(await themes.Of(null, ct), await Departments(ct), names.Values.FirstOrDefault()?.Name);
    }

    /// <summary>The projects of a territory, for its tab.</summary>
    public Task<Page<ProjectRow>> OfTerritory(Guid territory, PageRequest page, CancellationToken ct) =>
        lists.List(new ProjectFilter(Territory: territory), page, ct);

    public async Task<BreakdownTable> Breakdown(ProjectFilter filter, CancellationToken ct) => new(await lists.Breakdown(filter, ct), filter);

    /// <summary>The départements to filter by: the reader's own, all of them for who sees everything.</summary>
    private async Task<IReadOnlyList<TerritoryCard>> Departments(CancellationToken ct) => user.Profile.Everything
        ? await geography.All(TerritoryKind.Department, ct)
        : [.. (await geography.ByCodes(TerritoryKind.Department, user.Profile.Departments, ct)).Values.OrderBy(d => d.Code, StringComparer.Ordinal)];
}
