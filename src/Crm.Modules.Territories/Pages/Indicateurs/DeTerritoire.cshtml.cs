using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>The tab « Offre et indicateurs » of a territory: a fragment there, a page by itself. What is published is read by all.</summary>
[Requires]
internal sealed class DeTerritoireModel(IndicatorBoards boards, ICurrentUser user) : CrmPage
{
    public IndicatorBoard Board { get; private set; } = null!;
    public bool MayPropose => Board.InScope && user.Has(TerritoriesPermissions.IndicatorValues.Edit);

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Board = await boards.Of(id, ct);
        Head("Offre et indicateurs", new Crumb("Territoires", "/territoires"), new Crumb(Board.Name, $"/territoires/{id}?onglet=indicateurs"));
    }
}
