using Crm.Modules.Territories.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Notifications;

/// <summary>Tables of notifications: each is read by its person, newest first, and counted unread.</summary>
internal static class NotificationModel
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
        model.Entity<Follow>(follow =>
        {
            follow.ToTable("Follows").HasKey(f => new { f.UserId, f.TerritoryId });
            follow.HasIndex(f => f.TerritoryId);
            follow.HasOne<Territory>().WithMany().HasForeignKey(f => f.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
