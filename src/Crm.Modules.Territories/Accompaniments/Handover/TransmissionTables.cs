using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Handover;

internal static class TransmissionTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<TransmissionDepartment>("TransmissionDepartments");
        model.Entity<Transmission>(transmission =>
        {
            transmission.ToTable("Transmissions");
            transmission.HasScope<Transmission, TransmissionDepartment>(context, "TransmissionDepartments");
            transmission.HasMany(t => t.Things).WithOne().HasForeignKey(t => t.TransmissionId);
            transmission.HasOne<Territory>().WithMany().HasForeignKey(t => t.TerritoryId).OnDelete(DeleteBehavior.NoAction);
            transmission.HasIndex(t => new { t.TerritoryId, t.CreatedAt });
        });
        model.Entity<TransmittedThing>(thing => thing.ToTable("TransmittedThings").HasKey(t => new { t.TransmissionId, t.Kind, t.ThingId }));
    }
}
