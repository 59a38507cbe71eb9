using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Workbench.Drafts.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Drafts;

/// <summary>What drafts of forms bring.</summary>
internal sealed class DraftPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services.AddScoped<DraftAppService>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => DraftTables.Apply(model);

    public override void MapPages(IEndpointRouteBuilder routes) => DraftEndpoints.MapPages(routes);
}
