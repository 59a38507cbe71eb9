using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Tasks behind news.</summary>
internal sealed class TasksInNews(ExchangesData data) : INotifiedThings
{
    public string Path => "/echanges/taches/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Tasks.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToListAsync(ct)).ToHashSet();
}
