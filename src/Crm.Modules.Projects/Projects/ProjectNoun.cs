using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects as the house knows them; found by title, holder or place.</summary>
internal static class ProjectNoun
{
    public const string Name = "project";

    public static readonly KindOf<Project> Kind = new(Name, "Projet", "rocket", "/projets/{id}")
    {
        Plural = "Projets", Permission = ProjectsPermissions.Projects.Default, Title = p => p.Title,
        Read = s => s.Of<ProjectsData>().Projects, Names = s => s.Of<ProjectsData>().Projects.Select(p => p.Title),
        Search = new(30, Best, "/projets?q="),
        Dossier = new(p => p.SearchText, p => p.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList(),
            (_, here, _) => new(p => p.Territories.Any(t => here.Contains(t.TerritoryId)))),
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct)
    {
        var start = SearchText.Normalise(q);
        var found = await services.Of<ProjectsData>().Projects.SearchedBy(q, p => p.SearchText).OrderByDescending(p => p.SearchText.StartsWith(start))
            .ThenBy(p => p.SearchText).ThenBy(p => p.Id).Take(max)
            .Select(p => new { p.Id, p.Title, p.Status, Holder = p.Holders.OrderBy(h => h.Rank).Select(h => h.Name).FirstOrDefault() }).ToListAsync(ct);
        return [.. found.Select(p => new Found(p.Id, p.Title, string.Join(" · ", new[] { p.Holder, p.Status.Word() }.OfType<string>())))];
    }
}
