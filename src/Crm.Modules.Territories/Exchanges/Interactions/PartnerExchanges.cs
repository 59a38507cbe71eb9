using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges on the pages of the network.</summary>
internal sealed class PartnerExchanges(ExchangesData data, ICurrentUser user) : IPartnerExchanges
{
    public Task<IReadOnlyList<PartnerExchange>> OfOrganisation(Guid id, int max, CancellationToken ct) =>
        Latest(new InteractionFilter(Organisation: id), max, ct);

    public Task<IReadOnlyList<PartnerExchange>> OfContact(Guid id, int max, CancellationToken ct) => Latest(new InteractionFilter(Contact: id), max, ct);

    private async Task<IReadOnlyList<PartnerExchange>> Latest(InteractionFilter filter, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Interactions.Default)) return [];
        var found = await filter.Apply(data, null).AsNoTracking().OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(max)
            .Select(i => new { i.Id, i.Date, i.Kind, i.Subject }).ToListAsync(ct);
        return [.. found.Select(i => new PartnerExchange(i.Id, i.Date, i.Kind.Word(), i.Kind.Icon(), i.Subject))];
    }
}
