using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Table of what people asked about their data.</summary>
internal static class PersonRequestTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
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
    }
}
