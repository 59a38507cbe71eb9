using Crm.Foundation.Access;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>The tab « Projets » of a territory.</summary>
internal sealed class ProjectTab(ProjectsData data, ICurrentUser user) : ITerritoryTabSource
{
    public async Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct)
    {
        if (!user.Has(ProjectsPermissions.Projects.Default)) return null;
        var count = await data.Projects.CountAsync(p => p.Territories.Any(t => t.TerritoryId == territoryId), ct);
        return new TerritoryTab("projets", ProjectNoun.Kind.Plural, count, $"/territoires/{territoryId}/projets", 20);
    }
}
