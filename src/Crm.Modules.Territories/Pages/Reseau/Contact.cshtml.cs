using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Merges;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>One person: functions over time, how to reach them.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class ContactModel(NetworkSheets sheets, ContactAppService contacts, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ContactSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        try
        {
            Sheet = await sheets.Contact(Id, ct);
        }
        catch (BusinessException gone) when (gone.Code == MergeErrors.MergedAway)
        {
            // An old link leads to the record that stayed.
            Toast("Fiche fusionnée : voici celle qui reste");
            return GoTo($"/reseau/contacts/{gone.Values["mergedInto"]}");
        }
        Head(Sheet.Contact.FullName, new Crumb("Réseau", "/reseau"), new Crumb("Contacts", "/reseau/contacts"));
        return Page();
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
