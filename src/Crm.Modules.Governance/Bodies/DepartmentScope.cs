using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Modules.Governance.Bodies;

/// <summary>What belongs to exactly one département: its code is a column, and its scope.</summary>
internal interface IInDepartment : IScoped
{
    string Department { get; }

    IEnumerable<string> IScoped.ScopeCodes => [Department];
}

/// <summary>The scope filter on that column: one département needs no table of rows.</summary>
internal static class DepartmentScope
{
    public static void HasDepartmentScope<T>(this EntityTypeBuilder<T> entity, ModuleDbContext context) where T : class, IInDepartment
    {
        entity.Property(e => e.Department).HasMaxLength(ModuleDbContext.CodeLength);
        entity.HasQueryFilter(ModelConventions.Scope, e => context.ScopeCodes.Contains(e.Department));
    }
}
