using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Network.Merges;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Network;

/// <summary>Organisations, people, what they do, and duplicates.</summary>
internal sealed class NetworkRoom : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } = [new NetworkPart(), new MergePart()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<NetworkData>();
        base.ConfigureServices(services, configuration);
    }
}
