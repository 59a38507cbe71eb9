using Crm.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>Names of the official territories.</summary>
internal sealed class TerritoryNames(PlacesData data) : INameSource
{
    public async Task<IReadOnlyList<string>> Names(CancellationToken ct) =>
        await data.Territories.Where(t => t.ClosedOn == null).Select(t => t.SearchName).ToListAsync(ct);
}
