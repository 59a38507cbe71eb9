using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>Tables of documents.</summary>
public sealed class DocumentsData(ModuleDbContext db) : ModuleData(db)
{
    public IQueryable<Document> Documents => Context.Scoped<Document>();
    public DbSet<DocumentVersion> DocumentVersions => Context.Set<DocumentVersion>();
    public DbSet<DocumentCategory> DocumentCategories => Context.Set<DocumentCategory>();
}
