using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Publications;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>Reads a publication, from its own content alone.</summary>
[Requires(GovernancePermissions.Dashboards.Default)]
internal sealed class PublicationModel(PublicationAppService publications, ICurrentUser user) : CrmPage
{
    [BindProperty]
    public WithdrawalForm Input { get; set; } = new();

    public PublicationOutput Publication { get; private set; } = null!;
    public bool MayWithdraw => user.Has(GovernancePermissions.Dashboards.Publish) && Publication.WithdrawnAt is null;

    public Task OnGetAsync(Guid pid, CancellationToken ct) => Load(pid, ct);

    public async Task<IActionResult> OnPostAsync(Guid pid, CancellationToken ct)
    {
        user.Demand(GovernancePermissions.Dashboards.Publish);
        await Load(pid, ct);
        if (!await Try(() => publications.Withdraw(Publication.DashboardId, pid, new Withdrawal(Input.Reason), ct))) return Page();
        Toast("Publication retirée : le comité ne la lit plus");
        return GoTo($"/gouvernance/publications/{pid}");
    }

    private async Task Load(Guid pid, CancellationToken ct)
    {
        Publication = await publications.Get(null, pid, ct);
        Head(Publication.Title, new Crumb("Gouvernance", "/gouvernance"), new Crumb(Publication.Content.Body, $"/gouvernance/{Publication.BodyId}"));
    }
}

/// <summary>Why a publication is taken back, as typed.</summary>
internal sealed class WithdrawalForm
{
    public string? Reason { get; set; }
}
