using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Governance;
using Crm.Web.Accounts;
using Crm.Web.Administration;
using Crm.Web.Administration.Accounts;
using Crm.Web.Administration.Journal;
using Crm.Web.Administration.Roles;
using Crm.Web.Api;
using Crm.Web.CommandLine;
using Crm.Web.Database;
using Crm.Web.Mail;
using Crm.Web.NationalData;
using Crm.Web.Pilotage;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Composition;

/// <summary>The host's own part: accounts, administration, Pilotage.</summary>
internal sealed class WebModule : CrmModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(GovernanceModule)];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Migrator>().AddSingleton<StartUp>().AddScoped<DemoLoader>().AddScoped<IDemoSeed, DemoAccounts>();
        services.AddScoped<NationalDataLoader>().AddScoped<INationalDataPart, NationalAccounts>();
        services.AddScoped<AccountLimits>().AddScoped<AccountChoices>().AddScoped<AccountQueries>().AddScoped<AccountWriter>()
            .AddScoped<AccountAdministration>().AddScoped<RoleAdministration>();
        services.AddSingleton<Pages.Aide.UserGuide>().AddSingleton<JournalWords>().AddScoped<JournalSight>().AddScoped<JournalReader>()
            .AddScoped<AdministrationCards>();
        services.AddTrash(RoleTrash.Kind).AddTrashLink<UserRole>(LinkFate.Keeps, RoleTrash.Key, u => u.RoleId);
        services.AddScoped<IOutboxSender, MailSender>();
        services.AddScoped<NationalMonitor>().AddScoped<ImportCommand>().AddScoped<ExportCommand>().AddScoped<CommandAccount>();
    }

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Group("Lecture")
            .Add(AudiencePermissions.Private, "Lire les notes privées des collègues", DefaultRoles.Manager)
            .Add(AudiencePermissions.Caf, "Lire ce qui est destiné à la Caf", DefaultRoles.CafAndNational)
            .Add(AudiencePermissions.Committee, "Lire ce qui est destiné au comité", DefaultRoles.Readers);
        permissions.Group("Administration")
            .Add(WebPermissions.UsersOfScope, "Gérer les comptes de sa Caf", DefaultRoles.Manager | DefaultRoles.Administrator)
            .Add(WebPermissions.Users, "Gérer aussi tous les autres comptes", DefaultRoles.Administrator)
            .Add(WebPermissions.Roles, "Gérer les rôles et les droits", DefaultRoles.Administrator)
            .Add(WebPermissions.Audit, "Lire le journal d'audit", DefaultRoles.Administrator | DefaultRoles.National)
            .Add(WebPermissions.Jobs, "Surveiller les tâches de fond", DefaultRoles.Administrator);
        permissions.Group("Pilotage")
            .Add(WebPermissions.Monitor, "Voir le suivi des territoires démonstrateurs", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
    }

    public override void ConfigureMenu(MenuBuilder menu) => menu
        .Add(new MenuItem("Pilotage", "/pilotage", "chart-dots", 60, WebPermissions.Monitor))
        .Add(new MenuItem("Administration", "/administration", "settings", 90, [.. AdministrationCards.All.Select(c => c.Permission)]));

    public override void MapApi(RouteGroupBuilder api)
    {
        MeEndpoints.Map(api);
        UserEndpoints.Map(api);
        RoleEndpoints.Map(api);
        AuditEndpoints.Map(api);
        PilotageEndpoints.MapApi(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes)
    {
        JournalExport.Map(routes);
        PilotageEndpoints.MapPages(routes);
    }

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => model.ApplyAccounts();

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<OutboxJob>("envois", "* * * * *");
}
