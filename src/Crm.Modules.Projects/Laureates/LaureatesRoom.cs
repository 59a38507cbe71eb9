using Crm.Foundation.Modularity;
using Crm.Workbench.Imports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Laureates;

/// <summary>The published files of the laureates of a call.</summary>
internal sealed class LaureatesRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<LaureatesImporter>().AddScoped<IImporter>(s => s.GetRequiredService<LaureatesImporter>()).AddScoped<IDemoSeed, DemoLaureates>();
}
