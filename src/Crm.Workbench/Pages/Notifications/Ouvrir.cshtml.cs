using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Notifications;

/// <summary>Opens what a notification is about, which marks it as read. Nothing else changes, however often the link is followed.</summary>
[Requires]
internal sealed class OuvrirModel(NotificationAppService service) : CrmPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await service.Open(id, ct) is { } url) return LocalRedirect(url);
        Head("Notification", new Crumb("Notifications", "/notifications"));
        return Page();
    }
}
