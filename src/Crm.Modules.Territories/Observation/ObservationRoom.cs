using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Modules.Territories.Observation.Weather;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Observation;

/// <summary>Indicators and the weather of territories.</summary>
internal sealed class ObservationRoom : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } = [new WeatherPart(), new IndicatorPart()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ObservationData>();
        base.ConfigureServices(services, configuration);
    }
}
