using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Following;

/// <summary>Who follows which territory.</summary>
internal static class FollowTables
{
    public static void Apply(ModelBuilder model) =>
    model.Entity<Follow>(follow =>
    {
        follow.ToTable("Follows").HasKey(f => new { f.UserId, f.TerritoryId });
        follow.HasIndex(f => f.TerritoryId);
        follow.HasOne<Territory>().WithMany().HasForeignKey(f => f.TerritoryId).OnDelete(DeleteBehavior.NoAction);
    });
}
