using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>Tables of imports: the work, its journal, its refusals, and the columns each Caf chose.</summary>
internal static class ImportTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<ImportDepartment>("ImportDepartments");
        model.Entity<Import>(import =>
        {
            import.ToTable("Imports");
            import.HasScope<Import, ImportDepartment>(context, "ImportDepartments");
            import.Property(i => i.Kind).HasMaxLength(Import.KindMaxLength);
            import.Property(i => i.FileName).HasMaxLength(Import.NameMaxLength);
            import.Property(i => i.Sheet).HasMaxLength(Import.NameMaxLength);
            import.Property(i => i.Problem).HasMaxLength(Import.ProblemMaxLength);
            import.HasIndex(i => new { i.CreatedAt, i.Id });
            import.HasIndex(i => i.State);
        });
        model.Entity<ImportTouch>(touch =>
        {
            touch.ToTable("ImportTouches").HasKey(t => new { t.ImportId, t.Seq });
            touch.Property(t => t.Entity).HasMaxLength(ImportTouch.TypeMaxLength);
            touch.Property(t => t.Link).HasMaxLength(ImportTouch.TypeMaxLength);
            touch.Property(t => t.LinkKey).HasMaxLength(400);
            touch.HasIndex(t => new { t.ImportId, t.EntityId });
            touch.HasOne<Import>().WithMany().HasForeignKey(t => t.ImportId);
        });
        model.Entity<ImportRejection>(rejection =>
        {
            rejection.ToTable("ImportRejections").HasKey(r => new { r.ImportId, r.Seq });
            rejection.Property(r => r.Column).HasMaxLength(ImportRejection.TextMaxLength);
            rejection.Property(r => r.Value).HasMaxLength(ImportRejection.TextMaxLength);
            rejection.Property(r => r.Reason).HasMaxLength(ImportRejection.TextMaxLength);
            rejection.Property(r => r.Remedy).HasMaxLength(ImportRejection.TextMaxLength);
            rejection.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId);
        });
        model.Entity<ImportMemory>(memory =>
        {
            memory.ToTable("ImportMemories").HasKey(m => new { m.Caf, m.Kind, m.Heading });
            memory.Property(m => m.Caf).HasMaxLength(ImportMemory.CafMaxLength);
            memory.Property(m => m.Kind).HasMaxLength(Import.KindMaxLength);
            memory.Property(m => m.Heading).HasMaxLength(ImportMemory.HeadingMaxLength);
            memory.Property(m => m.Column).HasMaxLength(Import.KindMaxLength);
        });
    }
}
