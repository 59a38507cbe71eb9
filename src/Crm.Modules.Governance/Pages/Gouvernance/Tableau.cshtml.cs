using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Home;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>Where the Caf composes a shared dashboard, beside what a member would read.</summary>
[Requires(GovernancePermissions.Dashboards.Compose)]
internal sealed class TableauModel(ComposerAppService composer) : CrmPage
{
    [BindProperty]
    public DashboardForm Input { get; set; } = new();

    [FromRoute(Name = "id")]
    public Guid BodyId { get; set; }

    [FromRoute(Name = "dashboardId")]
    public Guid Id { get; set; }

    public ComposerView View { get; private set; } = null!;
    public string Here => $"/gouvernance/{BodyId}/tableaux/{Id}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Load(ct);
        Input = new DashboardForm { Title = View.Dashboard.Title, Introduction = View.Dashboard.Introduction, Stamp = View.Dashboard.Stamp };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Load(ct);
        if (!await Try(() => composer.Save(Id, Input.ToInput(), Input.Stamp, ct))) return Page();
        Toast("Tableau enregistré");
        return GoTo(Here);
    }

    public Task<IActionResult> OnPostDeplacerAsync(Guid tile, int by, CancellationToken ct) => Step(() => composer.Move(Id, tile, by, ct), ct);

    public Task<IActionResult> OnPostRetirerAsync(Guid tile, CancellationToken ct) => Step(() => composer.Remove(Id, tile, ct), ct);

    private async Task<IActionResult> Step(Func<Task> step, CancellationToken ct)
    {
        await step();
        if (!IsFragment) return GoTo(Here);
        await Load(ct);
        Response.Headers["HX-Trigger"] = "tiles-changed";
        return Partial("_Tiles", this);
    }

    private async Task Load(CancellationToken ct)
    {
        View = await composer.View(BodyId, Id, ct);
        Head(View.Dashboard.Title, new Crumb("Gouvernance", "/gouvernance"), new Crumb(View.Body.Name, $"/gouvernance/{BodyId}"));
    }
}
