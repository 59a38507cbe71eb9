using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Calendar;

internal static class FeedKeyTables
{
    public static void Apply(ModelBuilder model) => model.Entity<FeedKey>(key =>
    {
        key.ToTable("CalendarFeeds").HasKey(k => k.UserId);
        key.Property(k => k.UserId).ValueGeneratedNever();
        key.Property(k => k.Hash).HasMaxLength(64);
        key.HasIndex(k => k.Hash).IsUnique();
    });
}
