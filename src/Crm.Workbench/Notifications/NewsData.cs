using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Notifications;

/// <summary>Tables of notifications.</summary>
public sealed class NewsData(ModuleDbContext db) : ModuleData(db)
{
    public DbSet<Notification> Notifications => Context.Set<Notification>();
    public DbSet<NotificationSettings> NotificationSettings => Context.Set<NotificationSettings>();
    public DbSet<NotificationChoice> NotificationChoices => Context.Set<NotificationChoice>();
}
