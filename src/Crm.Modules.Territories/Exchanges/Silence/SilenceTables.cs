using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Silence;

internal static class SilenceTables
{
    public static void Apply(ModelBuilder model) => model.Entity<SilenceSnooze>(snooze =>
    {
        snooze.ToTable("SilenceSnoozes").HasKey(s => new { s.UserId, s.TerritoryId });
        snooze.Property(s => s.Reason).HasMaxLength(FollowUpTask.ReasonMaxLength);
        snooze.HasOne<Territory>().WithMany().HasForeignKey(s => s.TerritoryId).OnDelete(DeleteBehavior.NoAction);
    });
}
