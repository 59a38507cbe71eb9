using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies in the search box.</summary>
internal sealed class BodySearch(BodiesData data, ICurrentUser user) : ISearchSource
{
    public int Order => 40;
    public string AllUrl => "/gouvernance?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct)
    {
        if (!user.Has(GovernancePermissions.Bodies.Default)) return [];
        var found = await data.Bodies.AsNoTracking().SearchedBy(q, b => b.SearchName).OrderBy(b => b.Name).ThenBy(b => b.Id).Take(max)
            .Select(b => new { b.Id, b.Name, b.Kind, b.Department }).ToListAsync(ct);
        return [.. found.Select(b => new SearchHit("Instances", b.Name, $"{b.Kind.Label()} · {b.Department}", $"/gouvernance/{b.Id}", "gavel", b.Id))];
    }
}

/// <summary>Words of the names of bodies, to understand a mistyped question.</summary>
internal sealed class BodyNames(ModuleDbContext db) : INameSource
{
    public async Task<IReadOnlyList<string>> Names(CancellationToken ct) => await db.Scoped<Body>().Select(b => b.Name).ToListAsync(ct);
}
