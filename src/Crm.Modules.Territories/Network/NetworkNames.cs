using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>Names of organisations and people, wherever they are: their words alone are kept.</summary>
internal sealed class NetworkNames(ModuleDbContext db) : INameSource
{
    public async Task<IReadOnlyList<string>> Names(CancellationToken ct) =>
    [
        .. await db.Scoped<Organisation>().Select(o => o.Acronym == null ? o.Name : o.Name + " " + o.Acronym).ToListAsync(ct),
        .. await db.Scoped<Contact>().Select(c => c.FirstName + " " + c.LastName).ToListAsync(ct),
    ];
}
