using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Network;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Search;

/// <summary>Names of the official territories.</summary>
internal sealed class TerritoryNames(TerritoriesData data) : INameSource
{
    public async Task<IReadOnlyList<string>> Names(CancellationToken ct) => await data.Territories.Where(t => t.ClosedOn == null).Select(t => t.SearchName).ToListAsync(ct);
}

/// <summary>Names of organisations and people, wherever they are: their words alone are kept.</summary>
internal sealed class NetworkNames(ModuleDbContext db) : INameSource
{
    public async Task<IReadOnlyList<string>> Names(CancellationToken ct) =>
    [
        .. await db.Scoped<Organisation>().Select(o => o.Acronym == null ? o.Name : o.Name + " " + o.Acronym).ToListAsync(ct),
        .. await db.Scoped<Contact>().Select(c => c.FirstName + " " + c.LastName).ToListAsync(ct),
    ];
}
