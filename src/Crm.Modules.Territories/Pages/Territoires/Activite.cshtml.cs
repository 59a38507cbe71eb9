using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Home.TerritoryPage;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>What was done on a territory and its coverage: brought after its page, so that the page itself stays light.</summary>
[Requires]
internal sealed class ActiviteModel(TerritoryGlances glances, IClock clock) : CrmPage
{
    public TerritoryGlance Glance { get; private set; } = null!;
    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Glance = await glances.Of(id, ct);
        Head("Activité", new Crumb("Territoires", "/territoires"), new Crumb(Glance.Territory.Name, $"/territoires/{id}"));
    }
}
