using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Functions;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>Which territories of the reader's départements miss whom.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class CouvertureModel(CoverageReader coverage, NetworkNow now, ICurrentUser user) : CrmPage
{
    public static readonly IReadOnlyList<(TerritoryKind Kind, string Word)> Kinds =
        [(TerritoryKind.Epci, "EPCI"), (TerritoryKind.Commune, "Communes"), (TerritoryKind.Department, "Départements")];

    public NetworkNow Now => now;
    public CoverageFilter Filter { get; private set; } = new();
    public Page<CoverageLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public IReadOnlyList<FunctionRole> Expected { get; private set; } = [];
    public IEnumerable<FunctionRole> Shown => Expected.Where(r => string.IsNullOrEmpty(Filter.Role) || r.Code == Filter.Role);
    public bool MaySet => user.Has(TerritoriesPermissions.Network.Settings);
    public bool Filtered => !string.IsNullOrWhiteSpace(Filter.Q) || !string.IsNullOrWhiteSpace(Filter.Department);

    public async Task OnGetAsync([FromQuery] CoverageFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Head("Couverture des rôles", new Crumb("Réseau", "/reseau"));
        Expected = await coverage.Expected(filter.Of, ct);
        Filter = Expected.Any(r => r.Code == filter.Role) ? filter : filter with { Role = null };
        if (Expected.Count > 0) Listing = await coverage.List(Filter, Expected, request, ct);
    }
}
