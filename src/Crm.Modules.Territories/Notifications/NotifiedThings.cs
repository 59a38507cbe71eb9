using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Notifications;

/// <summary>Exchanges behind news.</summary>
internal sealed class ExchangesInNews(TerritoriesData data) : INotifiedThings
{
    public string Path => "/echanges/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Interactions.Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct)).ToHashSet();
}

/// <summary>Tasks behind news.</summary>
internal sealed class TasksInNews(TerritoriesData data) : INotifiedThings
{
    public string Path => "/echanges/taches/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Tasks.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToListAsync(ct)).ToHashSet();
}

/// <summary>Territories behind news: everybody reads the official facts, but news are for those who cover them.</summary>
internal sealed class TerritoriesInNews(IGeography geography, ICurrentUser user) : INotifiedThings
{
    public string Path => "/territoires/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await geography.ByIds(ids, ct)).Values.Where(t => user.Covers(t.Departments)).Select(t => t.Id).ToHashSet();
}
