using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>The tab « Accompagnements » of a territory: a fragment there, a page by itself.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Default)]
internal sealed class DeTerritoireModel(AccompanimentPages pages, ICurrentUser user) : CrmPage
{
    public Guid TerritoryId { get; private set; }
    public Page<AccompanimentOutput> Rows { get; private set; } = null!;
    public bool MayEdit => user.Has(TerritoriesPermissions.Accompaniments.Edit);

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        TerritoryId = id;
        Head("Accompagnements du territoire", new Crumb("Territoire", $"/territoires/{id}"));
        Rows = await pages.OfTerritory(id, ct);
    }
}
