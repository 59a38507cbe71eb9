using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>Tables of templates. A national one is read by whoever logs exchanges, commissaires included.</summary>
internal static class TemplateTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<TemplateDepartment>("ExchangeTemplateDepartments");
        model.Entity<ExchangeTemplate>(template =>
        {
            template.ToTable("ExchangeTemplates");
            template.HasScope<ExchangeTemplate, TemplateDepartment>(context, "ExchangeTemplateDepartments");
            template.HasQueryFilter(ModelConventions.Scope, t => t.National || t.ScopeRows.Any(r => context.ScopeCodes.Contains(r.Code)));
            template.Property(t => t.Name).HasMaxLength(ExchangeTemplate.NameMaxLength);
            template.Property(t => t.Subject).HasMaxLength(Interaction.SubjectMaxLength);
            template.HasIndex(t => new { t.Kind, t.Name });
        });
    }
}
