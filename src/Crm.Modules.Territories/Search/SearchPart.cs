using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Search;

/// <summary>What the search box brings to the module.</summary>
internal sealed class SearchPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<SearchAppService>().AddScoped<Spelling>().AddSingleton<VocabularyStore>()
        .AddScoped<INameSource, TerritoryNames>().AddScoped<INameSource, NetworkNames>()
        .AddScoped<ISearchSource, ExchangeSearch>().AddScoped<ISearchSource, TaskSearch>();

    public override void MapApi(RouteGroupBuilder api) => SearchEndpoints.Map(api);
}
