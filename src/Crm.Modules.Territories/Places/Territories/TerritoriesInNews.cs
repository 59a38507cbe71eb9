using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>Territories behind news: everybody reads the official facts, but news are for those who cover them.</summary>
internal sealed class TerritoriesInNews(IGeography geography, ICurrentUser user) : INotifiedThings
{
    public string Path => "/territoires/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await geography.ByIds(ids, ct)).Values.Where(t => user.Covers(t.Departments)).Select(t => t.Id).ToHashSet();
}
