using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>The list of figures; narrowed to the proposed ones it is the responsable's list of decisions.</summary>
[Requires]
internal sealed class ValeursModel(ValuePages pages, ICurrentUser user) : ListPage<ValueFilter, ValueRow>(ValueList.Definition)
{
    public IReadOnlyList<SelectListItem> Indicators { get; private set; } = [];
    public IEnumerable<SelectListItem> Statuses =>
        Enum.GetValues<ValueStatus>().Select(s => new SelectListItem(s.Word(), s.ToString(), s == Filter.Status));
    public string? TerritoryName { get; private set; }
    public bool MayValidate => user.Has(TerritoriesPermissions.IndicatorValues.Validate);
    public bool MayExport => user.Has(TerritoriesPermissions.IndicatorValues.Export);

    public async Task OnGetAsync([FromQuery] ValueFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        var page = Read(filter, request);
        Head("Valeurs d’indicateurs", new Crumb("Indicateurs", "/indicateurs"));
        await Try(async () => Listing = await pages.Values.List(filter, page, ct));
        Indicators = [.. (await pages.Choices(ct)).Select(i => new SelectListItem(i.Label, i.Code, i.Code == filter.Indicator))];
        if (filter.Territory is { } id)
            TerritoryName = Listing.Items.Count > 0 ? Listing.Items[0].TerritoryName : (await pages.Territory(id, ct)).Name;
    }
}
