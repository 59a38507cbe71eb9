using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Home.MyDay;
using Crm.Modules.Territories.Home.Digest;
using Crm.Modules.Territories.Home.Exports;
using Crm.Modules.Territories.Home.TerritoryPage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Home;

/// <summary>What gathers the other rooms: the day, the page of a territory, the digest, exports.</summary>
internal sealed class HomeRoom : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } = [new DayPart(), new TerritoryPagePart(), new DigestPart(), new ExportsPart()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<HomeData>();
        base.ConfigureServices(services, configuration);
    }
}
