using Crm.Foundation.Data;
using Crm.Modules.Territories.Observation;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Home;

/// <summary>The room that gathers the others: it has tables of its own for the digest alone.</summary>
internal class HomeData(ModuleDbContext db) : ObservationData(db)
{
    public DbSet<NotificationSettings> NotificationSettings => Context.Set<NotificationSettings>();
    public DbSet<NotificationChoice> NotificationChoices => Context.Set<NotificationChoice>();
}
