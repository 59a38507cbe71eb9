using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Tables of the weather: what people said, what it was, and the thresholds.</summary>
internal static class WeatherTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<WeatherVerdictDepartment>("WeatherVerdictDepartments");
        model.Entity<WeatherVerdict>(verdict =>
        {
            verdict.ToTable("WeatherVerdicts");
            verdict.HasScope<WeatherVerdict, WeatherVerdictDepartment>(context, "WeatherVerdictDepartments");
            verdict.Property(v => v.Sentence).HasMaxLength(WeatherVerdict.SentenceMaxLength);
            verdict.Property(v => v.Author).HasMaxLength(WeatherVerdict.AuthorMaxLength);
            verdict.HasOne<Territory>().WithMany().HasForeignKey(v => v.TerritoryId).OnDelete(DeleteBehavior.NoAction);
            verdict.HasIndex(v => new { v.TerritoryId, v.EndedOn });
            verdict.HasIndex(v => new { v.TerritoryId, v.On });
        });
        model.Entity<WeatherDay>(day =>
        {
            day.ToTable("WeatherDays").HasKey(d => new { d.TerritoryId, d.Date });
            day.Property(d => d.Reasons).HasMaxLength(WeatherDay.ReasonsMaxLength);
            day.HasOne<Territory>().WithMany().HasForeignKey(d => d.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<WeatherSetting>(setting =>
        {
            setting.ToTable("WeatherSettings");
            setting.Property(s => s.Department).HasMaxLength(ModuleDbContext.CodeLength);
            setting.Ignore(s => s.Thresholds);
            setting.ComplexProperty(s => s.Silence);
            setting.ComplexProperty(s => s.Tasks);
            setting.ComplexProperty(s => s.Milestones);
            setting.ComplexProperty(s => s.Unspent);
            setting.ComplexProperty(s => s.Accompaniments);
            setting.HasIndex(s => s.Department).IsUnique();
        });
    }
}
