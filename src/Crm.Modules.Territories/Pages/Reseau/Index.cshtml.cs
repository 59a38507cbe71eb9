using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The organisations of the network. Its filter is its address, and is what the export gives.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class IndexModel(OrganisationReader organisations, NetworkSheets sheets, NetworkNow now) : CrmPage
{
    public NetworkNow Now => now;
    public OrganisationFilter Filter { get; private set; } = new();
    public Page<OrganisationLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public string? Sort { get; private set; }
    public string TerritoryWord { get; private set; } = "";
    public bool Filtered => Filter != new OrganisationFilter();
    public string Query => ListQuery.Of(Request);

    public async Task OnGetAsync([FromQuery] OrganisationFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        (Filter, Sort) = (filter, OrganisationFilter.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null);
        Head("Réseau");
        Listing = await organisations.Lines(filter, request with { Sort = Sort }, ct);
        if (filter.Territory is { } id) TerritoryWord = await sheets.Names([id], ct) is [var name] ? name.Name : "inconnu";
    }
}
