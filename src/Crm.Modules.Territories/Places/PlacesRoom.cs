using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Places.Documents;
using Crm.Modules.Territories.Places.Following;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Places;

/// <summary>Territories, the official geography, portfolios, and who follows what.</summary>
internal sealed class PlacesRoom : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } = [new TerritoryPart(), new PortfolioPart(), new FollowPart(), new TerritoryDocumentPart()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<PlacesData>();
        base.ConfigureServices(services, configuration);
    }
}
