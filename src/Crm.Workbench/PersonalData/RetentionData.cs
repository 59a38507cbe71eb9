using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.PersonalData;

/// <summary>Tables of durations and of the register.</summary>
internal sealed class RetentionData(ModuleDbContext db) : ModuleData(db)
{
    public DbSet<RetentionRule> RetentionRules => Context.Set<RetentionRule>();
    public DbSet<ProcessingActivity> Register => Context.Set<ProcessingActivity>();
}
