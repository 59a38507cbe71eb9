using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Publications;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>What a member would read if the dashboard were published now; from here it is published.</summary>
[Requires(GovernancePermissions.Dashboards.Compose)]
internal sealed class ApercuModel(PublicationAppService publications, ICurrentUser user) : CrmPage
{
    [FromRoute(Name = "id")]
    public Guid BodyId { get; set; }

    [FromRoute(Name = "dashboardId")]
    public Guid Id { get; set; }

    public Snapshot Snapshot { get; private set; } = null!;
    public bool MayPublish => user.Has(GovernancePermissions.Dashboards.Publish);
    public string Back => $"/gouvernance/{BodyId}/tableaux/{Id}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Snapshot = await publications.Preview(Id, ct);
        Head($"Aperçu : {Snapshot.Title}", new Crumb("Gouvernance", "/gouvernance"), new Crumb(Snapshot.Body, $"/gouvernance/{BodyId}"),
            new Crumb(Snapshot.Title, Back));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        user.Demand(GovernancePermissions.Dashboards.Publish);
        Published? published = null;
        if (!await Try(async () => published = await publications.Publish(Id, null, ct)))
        {
            await OnGetAsync(ct);
            return Page();
        }
        Toast("Tableau publié : le comité le lit dès maintenant", openUrl: $"/gouvernance/publications/{published!.PublicationId}");
        return GoTo(Back);
    }
}
