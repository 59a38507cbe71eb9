using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Observation;
using Crm.Modules.Territories.Places;
using Crm.Workbench;

namespace Crm.Modules.Territories;

/// <summary>The officer's daily tool, in six rooms in a line: each knows those before it.</summary>
public sealed class TerritoriesModule : PartedModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(WorkbenchModule)];

    protected override IReadOnlyList<CrmModule> Parts { get; } =
    [
        new PlacesRoom(), new NetworkRoom(), new ExchangesRoom(), new AccompanimentsRoom(), new ObservationRoom(), new HomeRoom(),
    ];
}
