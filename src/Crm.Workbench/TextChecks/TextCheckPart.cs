using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Workbench.TextChecks.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.TextChecks;

/// <summary>What the RGPD guard on free text brings, to the pages of every module.</summary>
internal sealed class TextCheckPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<TextCheckAppService>().Configure<MvcOptions>(o => o.Filters.Add<TextCheckFilter>());

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => TextDecisionTables.Apply(model);

    public override void MapApi(RouteGroupBuilder api) => TextCheckEndpoints.Map(api);
}
