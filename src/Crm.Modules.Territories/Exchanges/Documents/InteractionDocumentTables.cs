using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>The table in which the first release kept files of exchanges; it stays.</summary>
internal static class InteractionDocumentTables
{
    private const int TypeLength = 120, HashLength = 64;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<InteractionDocument>(document =>
        {
            document.ToTable("InteractionDocuments");
            document.Property(d => d.FileName).HasMaxLength(Document.NameMaxLength);
            document.Property(d => d.ContentType).HasMaxLength(TypeLength);
            document.Property(d => d.Sha256).HasMaxLength(HashLength);
            document.HasIndex(d => new { d.InteractionId, d.CreatedAt });
            document.HasOne<Interaction>().WithMany().HasForeignKey(d => d.InteractionId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
