using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>One organisation: who is there, who was, how to reach it, where it acts.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class FicheModel(NetworkSheets sheets, OrganisationAppService organisations, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OrganisationSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sheet = await sheets.Organisation(Id, ct);
        Head(Sheet.Organisation.Name, new Crumb("Réseau", "/reseau"));
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Network.Edit);
        await organisations.Delete(Id, null, ct);
        Toast("Organisation supprimée", $"/reseau/{Id}/reprendre");
        return GoTo("/reseau");
    }

    public async Task<IActionResult> OnPostReprendreAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Network.Edit);
        await organisations.Restore(Id, ct);
        Toast("Organisation reprise");
        return GoTo($"/reseau/{Id}");
    }
}
