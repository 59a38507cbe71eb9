using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Web.Accounts.Api;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Who signs in, and what the reader may read of others' notes.</summary>
internal sealed class AccountsRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services.AddScoped<IDemoSeed, DemoAccounts>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => model.ApplyAccounts();

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Lecture")
        .Add(AudiencePermissions.Private, "Lire les notes privées des collègues", DefaultRoles.Manager)
        .Add(AudiencePermissions.Caf, "Lire ce qui est destiné à la Caf", DefaultRoles.CafAndNational)
        .Add(AudiencePermissions.Committee, "Lire ce qui est destiné au comité", DefaultRoles.Readers);

    public override void MapApi(RouteGroupBuilder api) => MeEndpoints.Map(api);
}
