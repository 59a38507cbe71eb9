using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Projects.Themes.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Themes;

/// <summary>Calls and their themes.</summary>
internal sealed class ThemesRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<ThemesData>().AddScoped<ThemeReader>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => ThemeTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => ThemeEndpoints.Map(api);
}
