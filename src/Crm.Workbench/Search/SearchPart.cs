using Crm.Foundation.Modularity;
using Crm.Workbench.Search.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Search;

/// <summary>What the search box brings.</summary>
internal sealed class SearchPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<SearchAppService>().AddScoped<Spelling>().AddSingleton<VocabularyStore>();

    public override void MapApi(RouteGroupBuilder api) => SearchEndpoints.Map(api);
}
