using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Web.Accounts;
using Crm.Web.Administration.Accounts;
using Crm.Web.Administration.Api;
using Crm.Web.Administration.Journal;
using Crm.Web.Administration.Roles;
using Crm.Web.Contracts;
using Crm.Workbench.Trash;

namespace Crm.Web.Administration;

/// <summary>Accounts, roles and the journal, as administrators tend them.</summary>
internal sealed class AdministrationRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<AccountLimits>().AddScoped<AccountChoices>().AddScoped<AccountQueries>().AddScoped<AccountWriter>()
        .AddScoped<AccountAdministration>().AddScoped<RoleAdministration>().AddSingleton<RoleWords>()
        .AddSingleton<JournalWords>().AddScoped<JournalSight>().AddScoped<JournalReader>().AddScoped<AdministrationCards>()
        .AddTrash(RoleTrash.Kind).AddTrashLink<UserRole>(LinkFate.Keeps, RoleTrash.Key, u => u.RoleId);

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Administration")
        .Add(WebPermissions.UsersOfScope, "Gérer les comptes de sa Caf", DefaultRoles.Manager | DefaultRoles.Administrator)
        .Add(WebPermissions.Users, "Gérer aussi tous les autres comptes", DefaultRoles.Administrator)
        .Add(WebPermissions.Roles, "Gérer les rôles et les droits", DefaultRoles.Administrator)
        .Add(WebPermissions.Audit, "Lire le journal d'audit", DefaultRoles.Administrator | DefaultRoles.National)
        .Add(WebPermissions.Jobs, "Surveiller les tâches de fond", DefaultRoles.Administrator);

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Administration", "/administration", "settings", 90, [.. AdministrationCards.All.Select(c => c.Permission)]));

    public override void MapApi(RouteGroupBuilder api)
    {
        UserEndpoints.Map(api);
        RoleEndpoints.Map(api);
        AuditEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes) => JournalExport.Map(routes);
}
