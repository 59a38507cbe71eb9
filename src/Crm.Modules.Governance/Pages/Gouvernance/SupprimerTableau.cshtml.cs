using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Publications;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>Deletes a shared dashboard of which nothing is published, and brings it back.</summary>
[Requires(GovernancePermissions.Dashboards.Compose)]
internal sealed class SupprimerTableauModel(DashboardAppService dashboards) : CrmPage
{
    [FromRoute(Name = "id")]
    public Guid BodyId { get; set; }

    [FromRoute(Name = "dashboardId")]
    public Guid Id { get; set; }

    public string Back => $"/gouvernance/{BodyId}/tableaux/{Id}";

    public IActionResult OnGet() => GoTo(Back);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Head("Supprimer le tableau");
        if (!await Try(() => dashboards.Delete(Id, null, ct))) return Page();
        Toast("Tableau supprimé", undoUrl: $"{Back}/supprimer?handler=Retablir");
        return GoTo($"/gouvernance/{BodyId}");
    }

    public async Task<IActionResult> OnPostRetablirAsync(CancellationToken ct)
    {
        await dashboards.Restore(Id, ct);
        Toast("Tableau rétabli");
        return GoTo(Back);
    }
}
