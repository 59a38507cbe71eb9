using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Home;

namespace Crm.Modules.Governance.Pages.Territoires;

/// <summary>The bodies of a territory's départements: the content of its tab « Gouvernance ».</summary>
[Requires(GovernancePermissions.Bodies.Default)]
internal sealed class GouvernanceModel(TerritoryBodies bodies) : CrmPage
{
    public IReadOnlyList<BodyRow> Bodies { get; private set; } = [];

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var (territory, found) = await bodies.View(id, ct);
        Bodies = found;
        Head($"Gouvernance · {territory.Name}", new Crumb("Territoires", "/territoires"), new Crumb(territory.Name, territory.Url));
    }
}
