using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>The projects an organisation carries, for its page.</summary>
internal sealed class OrganisationProjects(ProjectsData data) : IOrganisationDossiers
{
    private const int Most = 50;

    public async Task<IReadOnlyList<DossierCard>> Of(Guid organisation, CancellationToken ct)
    {
        var found = await data.Projects.Where(p => p.Holders.Any(h => h.OrganisationId == organisation)).OrderBy(p => p.SearchText).ThenBy(p => p.Id).Take(Most)
            .Select(p => new { p.Id, p.Title, Codes = p.ScopeRows.OrderBy(r => r.Code).Select(r => r.Code).ToList() }).ToListAsync(ct);
        return [.. found.Select(p => new DossierCard(p.Id, ProjectNoun.Name, p.Title, ProjectNoun.UrlOf(p.Id), p.Codes))];
    }
}
