using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>One person: functions over time, how to reach him.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class ContactModel(NetworkSheets sheets, ContactAppService contacts, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ContactSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sheet = await sheets.Contact(Id, ct);
        Head(Sheet.Contact.FullName, new Crumb("Réseau", "/reseau"), new Crumb("Contacts", "/reseau/contacts"));
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Network.Edit);
        await contacts.Delete(Id, null, ct);
        Toast("Contact supprimé", $"/reseau/contacts/{Id}/reprendre");
        return GoTo("/reseau/contacts");
    }

    public async Task<IActionResult> OnPostReprendreAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Network.Edit);
        await contacts.Restore(Id, ct);
        Toast("Contact repris");
        return GoTo($"/reseau/contacts/{Id}");
    }
}
