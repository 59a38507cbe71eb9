using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>The list of figures; narrowed to the proposed ones it is the responsable's list of decisions.</summary>
[Requires]
internal sealed class ValeursModel(ValuePages pages, ICurrentUser user) : CrmPage
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "indicateur")]
    public string? Indicateur { get; set; }

    [FromQuery(Name = "statut")]
    public ValueStatus? Statut { get; set; }

    [FromQuery(Name = "territoire")]
    public Guid? Territoire { get; set; }

    public Page<ValueRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public IReadOnlyList<SelectListItem> Indicators { get; private set; } = [];
    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<ValueStatus>().Select(s => new SelectListItem(s.Word(), s.ToString(), s == Statut));
    public string? TerritoryName { get; private set; }
    public bool MayValidate => user.Has(TerritoriesPermissions.IndicatorValues.Validate);
    public bool MayExport => user.Has(TerritoriesPermissions.IndicatorValues.Export);

    public async Task OnGetAsync([FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Head("Valeurs d’indicateurs", new Crumb("Indicateurs", "/indicateurs"));
        await Try(async () =>
            Rows = await pages.Values.List(new ValueFilter(Indicateur, Territoire, Status: Statut, Q: Q), new PageRequest(number, null, sort), ct));
        Indicators = [.. (await pages.Choices(ct)).Select(i => new SelectListItem(i.Label, i.Code, i.Code == Indicateur))];
        if (Territoire is { } id) TerritoryName = Rows.Items.Count > 0 ? Rows.Items[0].TerritoryName : (await pages.Territory(id, ct)).Name;
    }

    /// <summary>The same filter for the export, under the names of the API.</summary>
    public string ExportQuery =>
        QueryString.Create(new Dictionary<string, string?> { ["q"] = Q, ["indicator"] = Indicateur, ["status"] = Statut?.ToString(),
        ["territory"] = Territoire?.ToString(), ["sort"] = Request.Query["sort"] }
        .Where(p => !string.IsNullOrEmpty(p.Value))).ToString().Replace('?', '&');
}
