using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>One organisation: who is there, who was, how to reach it, where it acts.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class FicheModel(NetworkSheets sheets, OrganisationAppService organisations, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OrganisationSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        try
        {
            Sheet = await sheets.Organisation(Id, ct);
        }
        catch (BusinessException gone) when (gone.Code == MergeErrors.MergedAway)
        {
            // An old link leads to the record that stayed.
            Toast("Fiche fusionnée : voici celle qui reste");
            return GoTo($"/reseau/{gone.Values["mergedInto"]}");
        }
        Head(Sheet.Organisation.Name, new Crumb("Réseau", "/reseau"));
        return Page();
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
