using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Home;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>Begins a shared dashboard for a body.</summary>
[Requires(GovernancePermissions.Dashboards.Compose)]
internal sealed class NouveauTableauModel(ComposerAppService composer) : CrmPage
{
    [BindProperty]
    public DashboardForm Input { get; set; } = new();

    public Guid BodyId { get; private set; }

    public Task OnGetAsync(Guid id, CancellationToken ct) => Load(id, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        await Load(id, ct);
        var made = Guid.Empty;
        if (!await Try(async () => made = await composer.Create(id, Input.ToInput(), ct))) return Page();
        Toast("Tableau créé : ajoutez-y des blocs");
        return GoTo($"/gouvernance/{id}/tableaux/{made}");
    }

    private async Task Load(Guid id, CancellationToken ct)
    {
        BodyId = id;
        Head("Nouveau tableau partagé", new Crumb("Gouvernance", "/gouvernance"), new Crumb((await composer.Body(id, ct)).Name, $"/gouvernance/{id}"));
    }
}

/// <summary>The head of a dashboard, as typed.</summary>
internal sealed class DashboardForm
{
    public string? Title { get; set; }
    public string? Introduction { get; set; }
    public Guid? Stamp { get; set; }

    public DashboardInput ToInput() => new() { Title = Title, Introduction = Introduction };
}
