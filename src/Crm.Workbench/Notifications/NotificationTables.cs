using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Notifications;

/// <summary>Tables of notifications: each is read by its person, newest first, and counted unread.</summary>
internal static class NotificationTables
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<Notification>(notification =>
        {
            notification.ToTable("Notifications");
            notification.Property(n => n.Title).HasMaxLength(Notification.TitleMaxLength);
            notification.Property(n => n.Url).HasMaxLength(Notification.UrlMaxLength);
            notification.HasIndex(n => new { n.UserId, n.ReadAt, n.CreatedAt });
            notification.HasIndex(n => new { n.UserId, n.CreatedAt });
            notification.HasIndex(n => n.CreatedAt);
        });
        model.Entity<NotificationSettings>(settings =>
        {
            settings.ToTable("NotificationSettings").HasKey(s => s.UserId);
            settings.Property(s => s.UserId).ValueGeneratedNever();
        });
        model.Entity<NotificationChoice>(choice => choice.ToTable("NotificationChoices").HasKey(c => new { c.UserId, c.Kind }));
    }
}
