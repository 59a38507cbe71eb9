using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Drafts;

internal static class DraftTables
{
    public static void Apply(ModelBuilder model) => model.Entity<Draft>(draft =>
    {
        draft.ToTable("Drafts").HasKey(d => new { d.UserId, d.Key });
        draft.Property(d => d.Key).HasMaxLength(Draft.KeyMaxLength);
        draft.HasIndex(d => d.SavedAt);
    });
}
