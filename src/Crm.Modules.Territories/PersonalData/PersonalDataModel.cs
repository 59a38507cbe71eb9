using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.PersonalData;

/// <summary>Tables of durations, requests and the register.</summary>
internal static class PersonalDataModel
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.Entity<RetentionRule>(rule =>
        {
            rule.ToTable("RetentionRules");
            rule.Property(r => r.Code).HasMaxLength(40);
            foreach (var text in new[] { nameof(RetentionRule.Purpose), nameof(RetentionRule.LegalBasis), nameof(RetentionRule.Source) }) rule.Property(text).HasMaxLength(RetentionRule.TextMaxLength);
            rule.HasIndex(r => r.Code).IsUnique();
        });
        model.ScopeTable<PersonRequestDepartment>("PersonRequestDepartments");
        model.Entity<PersonRequest>(request =>
        {
            request.ToTable("PersonRequests");
            request.HasScope<PersonRequest, PersonRequestDepartment>(context, "PersonRequestDepartments");
            request.Property(r => r.Kind).HasConversion<string>().HasMaxLength(20);
            request.Property(r => r.Decision).HasConversion<string>().HasMaxLength(20);
            request.Property(r => r.AskedBy).HasMaxLength(PersonRequest.AskedByMaxLength);
            request.Property(r => r.Reason).HasMaxLength(PersonRequest.ReasonMaxLength);
            request.Property(r => r.Outcome).HasMaxLength(PersonRequest.OutcomeMaxLength);
            request.HasIndex(r => new { r.CreatedAt, r.Id });
            request.HasIndex(r => r.ContactId);
        });
        model.Entity<ProcessingActivity>(activity =>
        {
            activity.ToTable("ProcessingActivities");
            activity.Property(a => a.Name).HasMaxLength(ProcessingActivity.NameMaxLength);
            foreach (var text in new[] { "Purpose", "LegalBasis", "People", "Categories", "Recipients", "Retention", "Measures", "Source" }) activity.Property(text).HasMaxLength(ProcessingActivity.TextMaxLength);
            activity.HasIndex(a => new { a.Rank, a.Id });
        });
    }
}
