using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Projects in the search box: by title, holder or place.</summary>
internal sealed class ProjectSearch(ProjectsData data, ICurrentUser user) : ISearchSource
{
    public int Order => 30;
    public string AllUrl => "/projets?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct)
    {
        if (!user.Has(ProjectsPermissions.Projects.Default)) return [];
        var start = SearchText.Normalise(q);
        var found = await data.Projects.SearchedBy(q, p => p.SearchText).OrderByDescending(p => p.SearchText.StartsWith(start)).ThenBy(p => p.SearchText)
            .ThenBy(p => p.Id).Take(max)
            .Select(p => new { p.Id, p.Title, p.Status, Holder = p.Holders.OrderBy(h => h.Rank).Select(h => h.Name).FirstOrDefault() }).ToListAsync(ct);
        return [.. found.Select(p =>
            new SearchHit("Projets", p.Title, string.Join(" · ", new[] { p.Holder, p.Status.Word() }.OfType<string>()),
            ProjectDossiers.UrlOf(p.Id), "rocket", p.Id))];
    }
}

/// <summary>Words of the titles of projects, to understand a mistyped question.</summary>
internal sealed class ProjectNames(ProjectsData data) : INameSource
{
    public async Task<IReadOnlyList<string>> Names(CancellationToken ct) => await data.Projects.Select(p => p.Title).ToListAsync(ct);
}
