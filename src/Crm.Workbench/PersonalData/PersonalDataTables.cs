using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.PersonalData;

/// <summary>Tables of durations and the register.</summary>
internal static class PersonalDataTables
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<RetentionRule>(rule =>
        {
            rule.ToTable("RetentionRules");
            rule.Property(r => r.Code).HasMaxLength(40);
            foreach (var text in new[] { nameof(RetentionRule.Purpose), nameof(RetentionRule.LegalBasis), nameof(RetentionRule.Source) })
                rule.Property(text).HasMaxLength(RetentionRule.TextMaxLength);
            rule.HasIndex(r => r.Code).IsUnique();
        });
        model.Entity<ProcessingActivity>(activity =>
        {
            activity.ToTable("ProcessingActivities");
            activity.Property(a => a.Name).HasMaxLength(ProcessingActivity.NameMaxLength);
            foreach (var text in new[] { "Purpose", "LegalBasis", "People", "Categories", "Recipients", "Retention", "Measures", "Source" })
                activity.Property(text).HasMaxLength(ProcessingActivity.TextMaxLength);
            activity.HasIndex(a => new { a.Rank, a.Id });
        });
    }
}
