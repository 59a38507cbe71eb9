using Crm.Foundation.Data;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>Tables of documents, their versions and categories.</summary>
internal static class DocumentTables
{
    private const int TypeLength = 120, HashLength = 64;

    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<DocumentDepartment>("DocumentDepartments");
        model.Entity<Document>(document =>
        {
            document.ToTable("Documents");
            document.HasScope<Document, DocumentDepartment>(context, "DocumentDepartments");
            document.HasAudience(context);
            document.Property(d => d.Title).HasMaxLength(Document.TitleMaxLength);
            document.Property(d => d.Category).HasMaxLength(DocumentCategory.CodeMaxLength);
            document.Property(d => d.OwnerKind).HasMaxLength(DossierRef.KindMaxLength);
            document.Property(d => d.FileName).HasMaxLength(Document.NameMaxLength);
            document.Property(d => d.ContentType).HasMaxLength(TypeLength);
            document.Property(d => d.Sha256).HasMaxLength(HashLength);
            document.HasSearchText(d => d.SearchText, Document.SearchLength);
            document.HasIndex(d => new { d.OwnerId, d.OwnerKind, d.CreatedAt });
            document.HasIndex(d => new { d.CreatedAt, d.Id });
            document.HasIndex(d => new { d.Title, d.Id });
            document.HasIndex(d => new { d.Category, d.CreatedAt });
            document.HasIndex(d => d.Sha256);
        });
        model.Entity<DocumentVersion>(version =>
        {
            version.ToTable("DocumentVersions");
            version.Property(v => v.FileName).HasMaxLength(Document.NameMaxLength);
            version.Property(v => v.ContentType).HasMaxLength(TypeLength);
            version.Property(v => v.Sha256).HasMaxLength(HashLength);
            version.Ignore(v => v.File);
            version.HasIndex(v => new { v.DocumentId, v.Number }).IsUnique();
            version.HasOne<Document>().WithMany().HasForeignKey(v => v.DocumentId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<DocumentCategory>(category =>
        {
            category.ToTable("DocumentCategories").HasKey(c => c.Code);
            category.Property(c => c.Code).HasMaxLength(DocumentCategory.CodeMaxLength);
            category.Property(c => c.Label).HasMaxLength(DocumentCategory.LabelMaxLength);
        });
    }
}
