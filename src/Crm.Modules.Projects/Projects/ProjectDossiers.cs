using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects as what an exchange can be attached to.</summary>
internal sealed class ProjectDossiers(ProjectsData data) : IDossierSource
{
    public const string KindName = "project";
    private const int Max = 20;

    public string Kind => KindName;

    public string Label => "Projets";

    public static string UrlOf(Guid id) => $"/projets/{id}";

    public async Task<IReadOnlyDictionary<Guid, DossierCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<Guid, DossierCard>()
            : (await Cards(data.Projects.Where(p => wanted.Contains(p.Id)), ct)).ToDictionary(c => c.Id);
    }

    public async Task<IReadOnlyList<DossierCard>> Search(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var wanted = territories.ToList();
        var found = data.Projects.SearchedBy(q, p => p.SearchText);
        var ordered = wanted.Count == 0
            ? found.OrderBy(p => p.SearchText)
            : found.OrderBy(p => p.Territories.Any(t => wanted.Contains(t.TerritoryId)) ? 0 : 1).ThenBy(p => p.SearchText);
        return await Cards(ordered.ThenBy(p => p.Id).Take(Max), ct);
    }

    private static async Task<IReadOnlyList<DossierCard>> Cards(IQueryable<Project> projects, CancellationToken ct)
    {
        var found = await projects
            .Select(p =>
                new { p.Id, p.Title, Departments = p.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList() })
                .ToListAsync(ct);
        return [.. found.Select(p => new DossierCard(p.Id, KindName, p.Title, UrlOf(p.Id), p.Departments))];
    }
}
