using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Themes;

internal static class ThemeTables
{
    public static void Apply(ModelBuilder model) => model.Entity<Theme>(theme =>
    {
        theme.ToTable("ProjectThemes").HasKey(t => new { t.CallKey, t.Code });
        theme.Property(t => t.CallKey).HasMaxLength(Theme.CallKeyMaxLength);
        theme.Property(t => t.Code).HasMaxLength(ModuleDbContext.CodeLength);
        theme.Property(t => t.Call).HasMaxLength(Theme.CallMaxLength);
        theme.Property(t => t.Label).HasMaxLength(Theme.LabelMaxLength);
    });
}
