using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Territoires.Portefeuilles;

/// <summary>One portfolio and its entries.</summary>
[Requires(TerritoriesPermissions.Portfolios.Default)]
internal sealed class FicheModel(PortfolioPages portfolios, ICurrentUser user) : CrmPage
{
    public PortfolioSheet Sheet { get; private set; } = null!;
    public bool MayEdit => user.Has(TerritoriesPermissions.Portfolios.Edit);
    public bool Narrowed => !user.Profile.Everything;

    [FromQuery(Name = "statut")]
    public EntryStatus? Statut { get; set; }

    /// <summary>Keeps the territories whose weather is at least so bad.</summary>
    [FromQuery(Name = "meteo")]
    public WeatherSign? Meteo { get; set; }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    public async Task OnGetAsync(Guid id, [FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        // A status nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Sheet = await portfolios.Sheet(id, new EntryFilter(Statut, null, Q, Meteo), new PageRequest(number, null, sort), ct);
        Head(Sheet.Portfolio.Name, new Crumb("Territoires", "/territoires"), new Crumb("Portefeuilles", "/territoires/portefeuilles"));
    }

    public async Task<IActionResult> OnPostRestoreAsync(Guid id, Guid entry, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Portfolios.Edit);
        await portfolios.Entries.Restore(id, entry, ct);
        Toast("Territoire remis dans le portefeuille");
        return GoTo($"/territoires/portefeuilles/{id}");
    }
}
