using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Tables of indicators. Indexes follow the screens: one territory with all its figures, one figure over many territories, what waits.</summary>
internal static class IndicatorTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.Entity<Indicator>(indicator =>
        {
            indicator.ToTable("Indicators");
            indicator.Property(i => i.Code).HasMaxLength(Indicator.CodeMaxLength);
            indicator.Property(i => i.Label).HasMaxLength(Indicator.LabelMaxLength);
            indicator.Property(i => i.Source).HasMaxLength(Indicator.SourceMaxLength);
            indicator.Property(i => i.Description).HasMaxLength(Indicator.DescriptionMaxLength);
            indicator.Property(i => i.Formula).HasMaxLength(Indicator.FormulaMaxLength);
            indicator.HasSearchText(i => i.SearchText, 500);
            indicator.HasIndex(i => i.Code).IsUnique();
        });
        model.ScopeTable<IndicatorValueDepartment>("IndicatorValueDepartments");
        model.Entity<IndicatorValue>(value =>
        {
            value.ToTable("IndicatorValues");
            value.HasScope<IndicatorValue, IndicatorValueDepartment>(context, "IndicatorValueDepartments");
            // What is published is read by all, whatever their départements and audience.
            value.HasQueryFilter(ModelConventions.Scope, v => v.Audience == Audience.National || v.ScopeRows.Any(r => context.ScopeCodes.Contains(r.Code)));
            value.HasQueryFilter(ModelConventions.AudienceFilter, v => v.Audience == Audience.National || (int)v.Audience >= context.AudienceFloor
                || v.CreatedBy == context.UserId);
            value.Property(v => v.Source).HasMaxLength(IndicatorValue.SourceMaxLength);
            value.Property(v => v.Comment).HasMaxLength(IndicatorValue.CommentMaxLength);
            value.Property(v => v.Refusal).HasMaxLength(IndicatorValue.SentenceMaxLength);
            value.HasOne<Indicator>().WithMany().HasForeignKey(v => v.IndicatorId).OnDelete(DeleteBehavior.NoAction);
            value.HasMany(v => v.Changes).WithOne().HasForeignKey(c => c.ValueId).OnDelete(DeleteBehavior.Cascade);
            value.HasIndex(v => new { v.TerritoryId, v.IndicatorId, v.Kind, v.Period }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
            value.HasIndex(v => new { v.IndicatorId, v.Kind, v.Period });
            value.HasIndex(v => new { v.Period, v.Id });
            value.HasIndex(v => new { v.Status, v.CreatedAt });
        });
        model.Entity<IndicatorValueChange>(change =>
        {
            change.ToTable("IndicatorValueChanges");
            change.Property(c => c.Sentence).HasMaxLength(IndicatorValue.SentenceMaxLength);
            change.HasIndex(c => new { c.ValueId, c.At });
        });
    }
}
