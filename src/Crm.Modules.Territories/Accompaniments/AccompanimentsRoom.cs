using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments.Handover;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Missions of officers, the time they take, and handing over.</summary>
internal sealed class AccompanimentsRoom : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } = [new AccompanimentPart(), new HandoverPart()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<AccompanimentsData>();
        base.ConfigureServices(services, configuration);
    }
}
