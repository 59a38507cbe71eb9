using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.PersonalData;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>What people's requests about their data, and the durations of people and exchanges, bring to the module.</summary>
internal sealed class PersonPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Forgetting>().AddScoped<PersonReader>().AddScoped<PersonAppService>().AddScoped<PersonPages>()
            .AddRetention<InactiveContacts>(PersonKinds.Contacts).AddRetention<PastMerges>(PersonKinds.Merges).AddRetention<PastRequests>(PersonKinds.Requests);
        services.AddScopeStays<PersonRequestDepartment>("proof of the Caf that answered");
        foreach (var audience in Enum.GetValues<Audience>())
            services.AddSingleton(PersonKinds.Of(audience)).AddScoped<IRetentionWork>(s => Retention(s, audience));
        foreach (var (kind, _, _) in InteractionKinds.All) services.AddSingleton(PersonKinds.Of(kind)).AddScoped<IRetentionWork>(s => Retention(s, kind));
    }

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => PersonRequestTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => PersonRequestEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => PersonRequestEndpoints.MapPages(routes);

    private static ExchangeRetention Retention(IServiceProvider services, Audience audience) =>
        ExchangeRetention.Of(services.GetRequiredService<ExchangesData>(), services.GetRequiredService<Forgetting>(), audience);

    private static ExchangeRetention Retention(IServiceProvider services, InteractionKind kind) =>
        ExchangeRetention.Of(services.GetRequiredService<ExchangesData>(), services.GetRequiredService<Forgetting>(), kind);
}
