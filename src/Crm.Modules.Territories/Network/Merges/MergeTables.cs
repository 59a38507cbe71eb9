using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Tables of duplicates and merges.</summary>
internal static class MergeTables
{
    private const int KindLength = 20;

    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.Entity<DuplicateKey>(key =>
        {
            key.ToTable("DuplicateKeys").HasKey(k => new { k.OwnerId, k.Key });
            key.Property(k => k.Kind).HasConversion<string>().HasMaxLength(KindLength);
            key.Property(k => k.Key).HasMaxLength(DuplicateKey.KeyMaxLength);
            key.HasIndex(k => new { k.Key, k.Kind, k.OwnerId });
        });
        model.Entity<DuplicatePair>(pair =>
        {
            pair.ToTable("DuplicatePairs");
            pair.Property(p => p.Kind).HasConversion<string>().HasMaxLength(KindLength);
            pair.Property(p => p.Words).HasMaxLength(DuplicatePair.ReasonsMaxLength);
            pair.HasIndex(p => new { p.FirstId, p.SecondId }).IsUnique();
            pair.HasIndex(p => p.SecondId);
            pair.HasIndex(p => new { p.Kind, p.DismissedAt, p.Score, p.Id });
        });
        model.Entity<ToCompare>(waiting =>
        {
            waiting.ToTable("DuplicatesToCompare");
            waiting.Property(w => w.Kind).HasConversion<string>().HasMaxLength(KindLength);
            waiting.HasIndex(w => new { w.Kind, w.Id });
        });
        model.ScopeTable<MergeDepartment>("MergeDepartments");
        model.Entity<Merge>(merge =>
        {
            merge.ToTable("Merges");
            merge.HasScope<Merge, MergeDepartment>(context, "MergeDepartments");
            merge.Property(m => m.Kind).HasConversion<string>().HasMaxLength(KindLength);
            merge.Property(m => m.KeptName).HasMaxLength(Merge.NameMaxLength);
            merge.Property(m => m.GoneName).HasMaxLength(Merge.NameMaxLength);
            merge.HasSearchText(m => m.SearchText, Merge.SearchLength);
            merge.HasIndex(m => new { m.CreatedAt, m.Id });
            merge.HasIndex(m => m.KeptId);
            merge.HasIndex(m => m.GoneId);
        });
    }
}
