using Crm.Foundation.Data;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Tables of the room of accompaniments and of the handover.</summary>
internal class AccompanimentsData(ModuleDbContext db) : ExchangesData(db)
{
    public IQueryable<Accompaniment> Accompaniments => Context.Scoped<Accompaniment>(TerritoriesPermissions.Accompaniments.Default);
    public DbSet<AccompanimentOfficer> AccompanimentOfficers => Context.Set<AccompanimentOfficer>();
    public DbSet<AccompanimentObjective> Objectives => Context.Set<AccompanimentObjective>();
    public DbSet<AccompanimentStep> AccompanimentSteps => Context.Set<AccompanimentStep>();
    public DbSet<AccompanimentTheme> AccompanimentThemes => Context.Set<AccompanimentTheme>();
    public DbSet<TimeEntry> TimeEntries => Context.Set<TimeEntry>();
    public IQueryable<Transmission> Transmissions => Context.Scoped<Transmission>();
}
