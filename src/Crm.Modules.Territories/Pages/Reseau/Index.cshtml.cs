using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The organisations of the network.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class IndexModel(OrganisationReader organisations, NetworkSheets sheets, NetworkNow now)
    : ListPage<OrganisationFilter, OrganisationLine>(NetworkLists.Organisations)
{
    public NetworkNow Now => now;
    public string TerritoryWord { get; private set; } = "";

    public async Task OnGetAsync([FromQuery] OrganisationFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Réseau");
        Listing = await organisations.Lines(filter, Read(filter, request), ct);
        if (filter.Territory is { } id) TerritoryWord = await sheets.Names([id], ct) is [var name] ? name.Name : "inconnu";
    }
}
