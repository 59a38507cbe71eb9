using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>
/// Projects of a territory that moved gain its new départements and lose those it left, unless another of their territories is there.
/// A département that was named beside the territory, and is the one left, cannot be told apart: it goes too.
/// </summary>
internal sealed class ProjectsFollowTerritories(ProjectsData data, IGeography geography) : ScopeMove<ProjectDepartment>
{
    public override async Task<IReadOnlyCollection<Guid>> Follow(TerritoryMoves moves, CancellationToken ct)
    {
        var byTerritory = moves.All.ToDictionary(m => m.TerritoryId);
        var moved = byTerritory.Keys.ToList();
        var everything = data.Context.Scoped<Project>().IgnoreQueryFilters();
        // The région of a project is among its territories as implied: it counts for those that are of the whole région.
        var owners = data.Places.Where(p => moved.Contains(p.TerritoryId)
            && (!p.Implied || everything.Any(o => o.Id == p.ProjectId && o.WholeRegion))).Select(p => p.ProjectId);
        var places = (await data.Places.AsTracking().Where(p => owners.Contains(p.ProjectId)).ToListAsync(ct)).ToLookup(p => p.ProjectId);
        var before = (await everything.Where(p => owners.Contains(p.Id)).SelectMany(p => p.ScopeRows).AsNoTracking().Select(r => new { r.OwnerId, r.Code })
            .ToListAsync(ct)).ToLookup(r => r.OwnerId, r => r.Code);
        var cards = await geography.ByIds(places.SelectMany(p => p).Where(p => !p.Implied).Select(p => p.TerritoryId), ct);

        var departments = (await geography.All(TerritoryKind.Department, ct)).Select(d => d.Id).ToHashSet();
        var links = new List<ScopeLink>();
        foreach (var project in places)
        {
            var mine = project.Where(p => byTerritory.ContainsKey(p.TerritoryId)).Select(p => byTerritory[p.TerritoryId]).ToList();
            var given = project.Where(p => !p.Implied).SelectMany(p => cards[p.TerritoryId].Departments);
            var codes = before[project.Key].Where(c => c != Foundation.Access.ScopeRow.Everywhere).Except(mine.SelectMany(m => m.Before.Except(m.After)))
                .Union(mine.SelectMany(m => m.After)).Union(given).ToList();
            links.AddRange(codes.Select(c => new ScopeLink(project.Key, c)));
            Imply([.. project], codes, departments);
        }
        await data.Context.MoveScope<ProjectDepartment>(owners, links, ct);
        return [.. places.Select(p => p.Key)];
    }

    /// <summary>The pages of these départements show the project, and no others.</summary>
    private void Imply(List<ProjectTerritory> places, IEnumerable<string> codes, HashSet<Guid> departments)
    {
        var wanted = codes.Select(c => TerritoryIds.Of(TerritoryKind.Department, c)).ToHashSet();
        var gone = places.Where(p => p.Implied && !wanted.Contains(p.TerritoryId) && departments.Contains(p.TerritoryId)).ToList();
        data.Context.RemoveRange(gone);
        data.Context.AddRange(wanted.Where(id => places.All(p => p.TerritoryId != id))
            .Select(id => new ProjectTerritory(places[0].ProjectId, id, implied: true)));
    }
}
