using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The people of the network, with what they do now.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class ContactsModel(ContactReader contacts, NetworkSheets sheets, INetwork network, NetworkNow now) : CrmPage
{
    public NetworkNow Now => now;
    public ContactFilter Filter { get; private set; } = new();
    public Page<ContactLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public IReadOnlyDictionary<string, string> Roles { get; private set; } = new Dictionary<string, string>();
    public string? Sort { get; private set; }
    public string TerritoryWord { get; private set; } = "";
    public string OrganisationWord { get; private set; } = "";
    public bool Filtered => Filter != new ContactFilter();
    public string Query => ListQuery.Of(Request);

    public async Task OnGetAsync([FromQuery] ContactFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        (Filter, Sort) = (filter, ContactFilter.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null);
        Head("Contacts", new Crumb("Réseau", "/reseau"));
        Listing = await contacts.Lines(filter, request with { Sort = Sort }, ct);
        Roles = await sheets.Roles(ct);
        if (filter.Territory is { } place) TerritoryWord = await sheets.Names([place], ct) is [var name] ? name.Name : "inconnu";
        if (filter.Organisation is { } id) OrganisationWord = (await network.Organisations([id], ct)).GetValueOrDefault(id)?.Name ?? "inconnue";
    }
}
