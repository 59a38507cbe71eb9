using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges behind news.</summary>
internal sealed class ExchangesInNews(ExchangesData data) : INotifiedThings
{
    public string Path => "/echanges/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Interactions.Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct)).ToHashSet();
}
