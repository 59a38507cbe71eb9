using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

internal static class BodyTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context) => model.Entity<Body>(body =>
    {
        body.ToTable("Bodies");
        body.HasDepartmentScope(context);
        body.Property(b => b.Name).HasMaxLength(Body.NameMaxLength);
        body.Property(b => b.Note).HasMaxLength(Body.NoteMaxLength);
        body.HasSearchText(b => b.SearchName, 320);
        body.HasIndex(b => new { b.Department, b.Kind });
        body.HasIndex(b => b.Name);
    });
}
