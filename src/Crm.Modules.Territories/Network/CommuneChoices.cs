using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>Communes to choose for an address: a postcode covers several, a commune has several, so only the name and the INSEE code tell.</summary>
internal sealed class CommuneChoices(NetworkData data, ICurrentUser user)
{
    private const int Most = 20;

    /// <summary>The officer's own first, then names that begin so.</summary>
    public Task<List<PlaceName>> Of(string? q, CancellationToken ct)
    {
        var (start, mine) = (SearchText.Normalise(q), user.Profile.Departments);
        return data.Territories.AsNoTracking().Where(t => t.Kind == TerritoryKind.Commune && t.ClosedOn == null).SearchedBy(q, t => t.SearchName)
            .OrderByDescending(t => t.Departments.Any(d => mine.Contains(d.Code))).ThenByDescending(t => t.SearchName.StartsWith(start))
            .ThenBy(t => t.SearchName).ThenBy(t => t.Id)
            .Take(Most).Select(t => new PlaceName(t.Id, t.Code, t.Name)).ToListAsync(ct);
    }
}
