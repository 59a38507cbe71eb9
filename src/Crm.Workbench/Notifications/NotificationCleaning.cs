using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Notifications;

/// <summary>Throws away news of more than ninety days. They carry neither audit nor version, so one statement does it.</summary>
internal sealed class NotificationCleaning(ModuleDbContext db, IClock clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now.AddDays(-Notification.KeptDays);
        await db.Set<Notification>().Where(n => n.CreatedAt < limit).ExecuteDeleteAsync(ct);
    }
}
