using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Modules.Territories.Network;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>Tables of the room of exchanges, their tasks, tags and templates.</summary>
internal class ExchangesData(ModuleDbContext db) : NetworkData(db)
{
    public IQueryable<Interaction> Interactions => Context.Scoped<Interaction>();
    public DbSet<InteractionTerritory> Places => Context.Set<InteractionTerritory>();
    public DbSet<InteractionUser> Attendees => Context.Set<InteractionUser>();
    public DbSet<InteractionContact> ContactLinks => Context.Set<InteractionContact>();
    public IQueryable<FollowUpTask> Tasks => Context.Scoped<FollowUpTask>(TerritoriesPermissions.Tasks.Default);

    /// <summary>What follows exchanges whatever their writer reads: to go along with them, never for an answer.</summary>
    public IQueryable<FollowUpTask> TasksOf(params Guid[] exchanges) =>
        Context.Scoped<FollowUpTask>().Where(t => t.InteractionId != null && exchanges.Contains(t.InteractionId.Value));
    public DbSet<TaskTerritory> TaskPlaces => Context.Set<TaskTerritory>();
    public DbSet<SilenceSnooze> Silences => Context.Set<SilenceSnooze>();
    public IQueryable<Tag> Tags => Context.Scoped<Tag>();
    public DbSet<InteractionTag> TagLinks => Context.Set<InteractionTag>();
    public IQueryable<ExchangeTemplate> Templates => Context.Scoped<ExchangeTemplate>();
    public IQueryable<PersonRequest> PersonRequests => Context.Scoped<PersonRequest>();
    public DbSet<Notification> Notifications => Context.Set<Notification>();
}
