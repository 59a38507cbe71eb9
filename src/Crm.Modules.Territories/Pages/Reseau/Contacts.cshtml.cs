using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The people of the network, with what they do now.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class ContactsModel(ContactReader contacts, NetworkSheets sheets, INetwork network, NetworkNow now)
    : ListPage<ContactFilter, ContactLine>(NetworkLists.Contacts)
{
    public NetworkNow Now => now;
    public IReadOnlyDictionary<string, string> Roles { get; private set; } = new Dictionary<string, string>();
    public string TerritoryWord { get; private set; } = "";
    public string OrganisationWord { get; private set; } = "";

    public async Task OnGetAsync([FromQuery] ContactFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Contacts", new Crumb("Réseau", "/reseau"));
        Listing = await contacts.Lines(filter, Read(filter, request), ct);
        Roles = await sheets.Roles(ct);
        if (filter.Territory is { } place) TerritoryWord = await sheets.Names([place], ct) is [var name] ? name.Name : "inconnu";
        if (filter.Organisation is { } id) OrganisationWord = (await network.Organisations([id], ct)).GetValueOrDefault(id)?.Name ?? "inconnue";
    }
}
