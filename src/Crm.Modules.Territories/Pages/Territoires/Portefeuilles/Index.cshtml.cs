using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Territoires.Portefeuilles;

/// <summary>The portfolios of territories.</summary>
[Requires(TerritoriesPermissions.Portfolios.Default)]
internal sealed class IndexModel(PortfolioAppService portfolios, ICurrentUser user) : CrmPage
{
    public Page<PortfolioRow> Rows { get; private set; } = null!;
    public bool MayEdit => user.Has(TerritoriesPermissions.Portfolios.Edit);

    public async Task OnGetAsync([FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        Head("Portefeuilles", new Crumb("Territoires", "/territoires"));
        Rows = await portfolios.List(new PortfolioFilter(), new PageRequest(number, null, sort), ct);
    }
}
