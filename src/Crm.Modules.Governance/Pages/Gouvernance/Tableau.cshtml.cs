using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>Where the Caf composes a shared dashboard, sees it as a member would, and publishes it.</summary>
[Requires(GovernancePermissions.Dashboards.Compose)]
internal sealed class TableauModel(ComposerAppService composer, ICurrentUser user) : CrmPage
{
    [BindProperty]
    public DashboardForm Input { get; set; } = new();

    [FromRoute(Name = "id")]
    public Guid BodyId { get; set; }

    [FromRoute(Name = "dashboardId")]
    public Guid Id { get; set; }

    public ComposerView View { get; private set; } = null!;
    public bool MayPublish => user.Has(GovernancePermissions.Dashboards.Publish);
    public string Here => $"/gouvernance/{BodyId}/tableaux/{Id}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Load(ct);
        Input = new DashboardForm { Title = View.Dashboard.Title, Introduction = View.Dashboard.Introduction, Stamp = View.Dashboard.Stamp };
    }

    public async Task<IActionResult> OnGetApercuAsync(CancellationToken ct)
    {
        await Load(ct);
        var snapshot = await composer.Preview(Id, ct);
        return IsFragment ? Partial("_Preview", snapshot) : new PartialViewResult { ViewName = "_PreviewPage", ViewData = new(ViewData) { Model = snapshot } };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Try(() => composer.Save(Id, Input.ToInput(), Input.Stamp, ct)) ? Done("Tableau enregistré") : await Again(ct);

    public Task<IActionResult> OnPostDeplacerAsync(Guid tile, int by, CancellationToken ct) => Step(() => composer.Move(Id, tile, by, ct), ct);

    public Task<IActionResult> OnPostRetirerAsync(Guid tile, CancellationToken ct) => Step(() => composer.Remove(Id, tile, ct), ct);

    public async Task<IActionResult> OnPostPublierAsync(CancellationToken ct)
    {
        user.Demand(GovernancePermissions.Dashboards.Publish);
        ModelState.Clear();
        Crm.Modules.Governance.Publications.Published? published = null;
        if (!await Try(async () => published = await composer.Publish(Id, ct))) return await Again(ct);
        Toast("Tableau publié : le comité le lit dès maintenant", openUrl: $"/gouvernance/publications/{published!.PublicationId}");
        return GoTo(Here);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (!await Try(() => composer.Delete(Id, ct))) return await Again(ct);
        Toast("Tableau supprimé", undoUrl: $"{Here}?handler=Retablir");
        return GoTo($"/gouvernance/{BodyId}");
    }

    public async Task<IActionResult> OnPostRetablirAsync(CancellationToken ct)
    {
        await composer.Restore(Id, ct);
        return Done("Tableau rétabli");
    }

    private async Task<IActionResult> Step(Func<Task> step, CancellationToken ct)
    {
        await step();
        if (!IsFragment) return GoTo(Here);
        await Load(ct);
        Response.Headers["HX-Trigger"] = "tiles-changed";
        return Partial("_Tiles", this);
    }

    private IActionResult Done(string said)
    {
        Toast(said);
        return GoTo(Here);
    }

    private async Task<IActionResult> Again(CancellationToken ct)
    {
        var status = Response.StatusCode;
        await Load(ct);
        Input.Title ??= View.Dashboard.Title;
        Response.StatusCode = status;
        return Page();
    }

    private async Task Load(CancellationToken ct)
    {
        View = await composer.View(BodyId, Id, ct);
        Head(View.Dashboard.Title, new Crumb("Gouvernance", "/gouvernance"), new Crumb(View.Body.Name, $"/gouvernance/{BodyId}"));
    }
}
