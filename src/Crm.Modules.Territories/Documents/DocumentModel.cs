using Crm.Modules.Territories.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Documents;

internal static class DocumentModel
{
    public static void Apply(ModelBuilder model) => model.Entity<InteractionDocument>(document =>
    {
        document.ToTable("InteractionDocuments");
        document.Property(d => d.FileName).HasMaxLength(InteractionDocument.NameMaxLength);
        document.Property(d => d.ContentType).HasMaxLength(120);
        document.Property(d => d.Sha256).HasMaxLength(64);
        document.HasIndex(d => new { d.InteractionId, d.CreatedAt });
        document.HasOne<Interaction>().WithMany().HasForeignKey(d => d.InteractionId).OnDelete(DeleteBehavior.NoAction);
    });
}
