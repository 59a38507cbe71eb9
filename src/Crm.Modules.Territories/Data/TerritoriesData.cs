using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Documents;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Handover;
using Crm.Modules.Territories.Merges;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Notifications;
using Crm.Modules.Territories.Indicators;
using Crm.Modules.Territories.PersonalData;
using Crm.Modules.Territories.Portfolios;
using Crm.Modules.Territories.Silence;
using Crm.Modules.Territories.Tags;
using Crm.Modules.Territories.Tasks;
using Crm.Modules.Territories.Templates;
using Crm.Modules.Territories.Territories;
using Crm.Modules.Territories.Views;
using Crm.Modules.Territories.Weather;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Data;

/// <summary>The module's own tables, over the one context.</summary>
internal sealed class TerritoriesData(ModuleDbContext db)
{
    public ModuleDbContext Context => db;
    public DbSet<Territory> Territories => db.Set<Territory>();
    public DbSet<TerritoryDepartment> TerritoryDepartments => db.Set<TerritoryDepartment>();
    public DbSet<TerritoryMember> Members => db.Set<TerritoryMember>();
    public DbSet<TerritoryChange> Changes => db.Set<TerritoryChange>();
    // Accompaniments
    public IQueryable<Accompaniment> Accompaniments => db.Scoped<Accompaniment>();
    public DbSet<AccompanimentOfficer> AccompanimentOfficers => db.Set<AccompanimentOfficer>();
    public DbSet<AccompanimentObjective> Objectives => db.Set<AccompanimentObjective>();
    public DbSet<AccompanimentStep> AccompanimentSteps => db.Set<AccompanimentStep>();
    public DbSet<AccompanimentTheme> AccompanimentThemes => db.Set<AccompanimentTheme>();
    public DbSet<TimeEntry> TimeEntries => db.Set<TimeEntry>();
    public IQueryable<Transmission> Transmissions => db.Scoped<Transmission>();

    public DbSet<Portfolio> Portfolios => db.Set<Portfolio>();
    public IQueryable<PortfolioEntry> Entries => db.Scoped<PortfolioEntry>();
    public IQueryable<Interaction> Interactions => db.Scoped<Interaction>();
    public DbSet<InteractionTerritory> Places => db.Set<InteractionTerritory>();
    public DbSet<InteractionUser> Attendees => db.Set<InteractionUser>();
    public DbSet<TaskTerritory> TaskPlaces => db.Set<TaskTerritory>();
    public IQueryable<FollowUpTask> Tasks => db.Scoped<FollowUpTask>();

    public DbSet<SilenceSnooze> Silences => db.Set<SilenceSnooze>();

    // Views
    public DbSet<SavedView> Views => db.Set<SavedView>();
    public DbSet<DefaultView> DefaultViews => db.Set<DefaultView>();

    // Notifications
    public DbSet<Notification> Notifications => db.Set<Notification>();
    public DbSet<NotificationSettings> NotificationSettings => db.Set<NotificationSettings>();
    public DbSet<NotificationChoice> NotificationChoices => db.Set<NotificationChoice>();
    public DbSet<Follow> Follows => db.Set<Follow>();

    /// <summary>Entries of every département, for who is to be told.</summary>
    public IQueryable<PortfolioEntry> AllEntries => db.Scoped<PortfolioEntry>().IgnoreQueryFilters([ModelConventions.Scope]);
    // Indicators
    public DbSet<Indicator> Indicators => db.Set<Indicator>();
    public IQueryable<IndicatorValue> IndicatorValues => db.Scoped<IndicatorValue>();

    // Tags, templates and participants of exchanges
    // Weather
    public IQueryable<WeatherVerdict> Verdicts => db.Scoped<WeatherVerdict>();
    public DbSet<WeatherDay> WeatherDays => db.Set<WeatherDay>();
    public DbSet<WeatherSetting> WeatherSettings => db.Set<WeatherSetting>();

    // Tags
    public IQueryable<Tag> Tags => db.Scoped<Tag>();
    public DbSet<InteractionContact> ContactLinks => db.Set<InteractionContact>();
    public DbSet<InteractionTag> TagLinks => db.Set<InteractionTag>();
    public IQueryable<ExchangeTemplate> Templates => db.Scoped<ExchangeTemplate>();

    // Network
    public IQueryable<Organisation> Organisations => db.Scoped<Organisation>();
    public IQueryable<Contact> Contacts => db.Scoped<Contact>();

    /// <summary>A function is read by those who read both the person and the organisation.</summary>
    public IQueryable<ContactFunction> Functions => AllFunctions.Where(f => Contacts.Any(c => c.Id == f.ContactId) && Organisations.Any(o => o.Id == f.OrganisationId));

    /// <summary>Whoever reads: for rules and scope, never for an answer.</summary>
    public DbSet<ContactFunction> AllFunctions => db.Set<ContactFunction>();
    public DbSet<OrganisationTerritory> OrganisationPlaces => db.Set<OrganisationTerritory>();
    public DbSet<ContactTerritory> ContactPlaces => db.Set<ContactTerritory>();
    public DbSet<FunctionRole> Roles => db.Set<FunctionRole>();

    // Documents
    public IQueryable<Document> Documents => db.Scoped<Document>();
    public DbSet<DocumentVersion> DocumentVersions => db.Set<DocumentVersion>();
    public DbSet<DocumentCategory> DocumentCategories => db.Set<DocumentCategory>();

    // Merges
    public IQueryable<Merge> Merges => db.Scoped<Merge>();
    public DbSet<DuplicatePair> Duplicates => db.Set<DuplicatePair>();

    // Personal data
    public DbSet<RetentionRule> RetentionRules => db.Set<RetentionRule>();
    public IQueryable<PersonRequest> PersonRequests => db.Scoped<PersonRequest>();
    public DbSet<ProcessingActivity> Register => db.Set<ProcessingActivity>();

    public void Add(object entity) => db.Add(entity);

    /// <summary>Also what was deleted, to restore it.</summary>
    public IQueryable<T> Deleted<T>(IQueryable<T> source) where T : AuditedEntity => source.IgnoreQueryFilters([ModelConventions.SoftDelete]);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);
}
