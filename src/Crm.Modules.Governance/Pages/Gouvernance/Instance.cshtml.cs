using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Home;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>A body: its members by college, its dashboards, the word to its members.</summary>
[Requires(GovernancePermissions.Bodies.Default)]
internal sealed class InstanceModel(BodyPages bodies, ICurrentUser user) : CrmPage
{
    public BodyFile Shown { get; private set; } = null!;
    public bool MayEdit => user.Has(GovernancePermissions.Bodies.Edit);
    public bool MayReadExchanges => user.Has(TerritoriesPermissions.Interactions.Default);
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);
    public bool MayCompose => user.Has(GovernancePermissions.Dashboards.Compose);

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Shown = await bodies.View(id, ct);
        Head(Shown.Body.Name, new Crumb("Gouvernance", "/gouvernance"), new Crumb(Shown.Body.Name));
    }
}
