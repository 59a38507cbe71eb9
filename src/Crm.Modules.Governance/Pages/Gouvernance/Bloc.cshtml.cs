using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Home;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>One block of a shared dashboard: added or changed.</summary>
[Requires(GovernancePermissions.Dashboards.Compose)]
internal sealed class BlocModel(ComposerAppService composer) : CrmPage
{
    [BindProperty]
    public TileForm Input { get; set; } = new();

    [FromRoute(Name = "id")]
    public Guid BodyId { get; set; }

    [FromRoute(Name = "dashboardId")]
    public Guid DashboardId { get; set; }

    [FromRoute(Name = "tileId")]
    public Guid? TileId { get; set; }

    [FromQuery(Name = "kind")]
    public TileKind Kind { get; set; }

    public string Back => $"/gouvernance/{BodyId}/tableaux/{DashboardId}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var tile = await Load(ct);
        Input = tile is null ? new TileForm { Title = Tile.Kinds[Kind] } : new TileForm { Title = tile.Title, Max = tile.Max, Text = tile.Text };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Load(ct);
        if (!await Try(() => composer.Put(DashboardId, new TileInput(Kind, Input.Title, Input.Max, Input.Text, TileId), ct))) return Page();
        Toast(TileId is null ? "Bloc ajouté" : "Bloc enregistré");
        return GoTo(Back);
    }

    private async Task<Tile?> Load(CancellationToken ct)
    {
        var view = await composer.View(BodyId, DashboardId, ct);
        var tile = TileId is { } id ? view.Dashboard.Tiles!.FirstOrDefault(t => t.Id == id) ?? throw CoreErrors.Missing() : null;
        Kind = tile?.Kind ?? Kind;
        Head(tile is null ? $"Ajouter un bloc : {Tile.Kinds[Kind]}" : $"Modifier le bloc : {tile.Title}",
            new Crumb("Gouvernance", "/gouvernance"), new Crumb(view.Body.Name, $"/gouvernance/{BodyId}"), new Crumb(view.Dashboard.Title, Back));
        return tile;
    }
}

/// <summary>A block, as typed.</summary>
internal sealed class TileForm
{
    public string? Title { get; set; }
    public int? Max { get; set; }
    public string? Text { get; set; }
}
