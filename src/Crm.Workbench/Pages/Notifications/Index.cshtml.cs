using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Notifications;

/// <summary>The notification centre: one's own news, newest first.</summary>
[Requires]
internal sealed class IndexModel(NotificationAppService service, INotifications notifications, BulkWords words) : CrmPage
{
    public NotificationFilter Filter { get; private set; } = new();
    public Page<NotificationOutput> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public int Unread { get; private set; }
    public IReadOnlySet<Guid> Chosen { get; private set; } = new HashSet<Guid>();

    public Task<IActionResult> OnGetAsync([FromQuery] NotificationFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        return Show(filter, request, ct);
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] NotificationFilter filter, [FromQuery] PageRequest request, [FromForm] List<Guid> ids,
        [FromForm] bool all, CancellationToken ct)
    {
        Chosen = ids.ToHashSet();
        var result = new BulkResult(0, 0, new Dictionary<string, int>());
        if (!await Try(async () => result = await service.Read(filter, new ReadInput(ids, all), ct))) return await Show(filter, request, ct);
        Toast(words.Said(result, "notification", "lue"), result.UndoId is { } undo ? $"/vues/reprendre/{undo}" : null);
        return GoTo("/notifications" + Request.QueryString);
    }

    private async Task<IActionResult> Show(NotificationFilter filter, PageRequest request, CancellationToken ct)
    {
        Head("Notifications");
        (Filter, Unread) = (filter, await notifications.Unread(ct));
        Listing = await service.List(filter, request, ct);
        return Page();
    }
}
