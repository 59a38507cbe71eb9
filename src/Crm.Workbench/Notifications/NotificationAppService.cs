using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Notifications;

/// <summary>One's own news: read, marked, taken back.</summary>
internal sealed class NotificationAppService(NewsData data, Sight sight, ICurrentUser user, NewsMemory memory, IClock clock) : IBulkUndo
{
    public string Prefix => "notifications.";

    public async Task<Page<NotificationOutput>> List(NotificationFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await filter.Apply(Mine.AsNoTracking()).OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).ToPage(request, ct);
        return new Page<NotificationOutput>(await sight.Of(page.Items, ct), page.Number, page.Size, page.Total, page.TotalIsExact);
    }

    /// <summary>Opens one: it is read, and its address is where to go; null when there is nothing to see any more.</summary>
    public async Task<string?> Open(Guid id, CancellationToken ct)
    {
        var one = await Mine.AsTracking().FirstOrDefaultAsync(n => n.Id == id, ct) ?? throw CoreErrors.Missing();
        one.Read(clock.Now);
        await data.Save(ct);
        memory.Forget(user.Id);
        return (await sight.Of([one], ct))[0].Url;
    }

    /// <summary>Marks the chosen ones as read; those of somebody else are unknown here.</summary>
    public async Task<BulkResult> Read(NotificationFilter filter, ReadInput input, CancellationToken ct)
    {
        var selection = new Selection(input.Ids, input.All);
        var chosen = await Mine.Chosen(filter.Apply(Mine), selection, ct);
        var before = chosen.Where(n => n.ReadAt is null).Select(n => n.Id).ToList();
        var result = chosen.Each(selection.Asked(chosen.Count), n => n.Read(clock.Now));
        if (before.Count == 0) return result;
        var deed = new BulkDeed(clock.NewId(), user.Id, Prefix + "read", System.Text.Json.JsonSerializer.Serialize(before), clock.Now);
        data.Add(deed);
        await data.Save(ct);
        memory.Forget(user.Id);
        return result with { UndoId = deed.Id };
    }

    public async Task Unread(Guid id, CancellationToken ct)
    {
        (await Mine.AsTracking().FirstOrDefaultAsync(n => n.Id == id, ct) ?? throw CoreErrors.Missing()).Unread();
        await data.Save(ct);
        memory.Forget(user.Id);
    }

    public async Task<BulkResult> Undo(BulkDeed deed, CancellationToken ct)
    {
        var ids = System.Text.Json.JsonSerializer.Deserialize<List<Guid>>(deed.Before)!;
        memory.Forget(user.Id);
        return (await Mine.Chosen(Mine, new Selection(ids), ct)).Each(ids.Count, n => n.Unread());
    }

    private IQueryable<Notification> Mine => data.Notifications.Where(n => n.UserId == user.Id);
}
