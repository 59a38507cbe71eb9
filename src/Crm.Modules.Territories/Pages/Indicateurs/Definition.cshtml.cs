using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>One definition: read by all, changed or deleted by the national team.</summary>
[Requires]
internal class DefinitionModel(IndicatorAppService indicators, ICurrentUser user) : CrmPage
{
    [BindProperty]
    public IndicatorInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }
    public IndicatorRow? Row { get; private set; }
    public bool MayDefine => user.Has(TerritoriesPermissions.Indicators.Edit);
    public IEnumerable<SelectListItem> Units => Enum.GetValues<IndicatorUnit>().Select(u => new SelectListItem(u.Word(), u.ToString()));
    public IEnumerable<SelectListItem> Periodicities => Enum.GetValues<Periodicity>().Select(p => new SelectListItem(p.Word(), p.ToString()));
    public IEnumerable<SelectListItem> Directions => Enum.GetValues<IndicatorDirection>().Select(d => new SelectListItem(d.Word(), d.ToString()));

    public async Task OnGetAsync(Guid? id, CancellationToken ct)
    {
        await Show(id, ct);
        (Input, Stamp) = (Row?.ToInput() ?? Input, Row?.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Indicators.Edit);
        await Show(id, ct);
        if (!await Try(() => id is { } known ? indicators.Change(known, Input, Stamp, ct) : indicators.Create(Input with { Id = null }, ct))) return Page();
        Toast(id is null ? "Indicateur défini" : "Indicateur enregistré");
        return GoTo("/indicateurs");
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Indicators.Edit);
        await Show(id, ct);
        ModelState.Clear();
        if (!await Try(() => indicators.Delete(id, null, ct))) return Page();
        Toast("Indicateur mis à la corbeille", undoUrl: $"/indicateurs/{id}?handler=Restore");
        return GoTo("/indicateurs");
    }

    public async Task<IActionResult> OnPostRestoreAsync(Guid id, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Indicators.Edit);
        await indicators.Restore(id, ct);
        return GoTo($"/indicateurs/{id}");
    }

    private async Task Show(Guid? id, CancellationToken ct)
    {
        (Id, Row) = (id, id is { } known ? await indicators.Get(known, ct) : null);
        Head(Row?.Label ?? "Définir un indicateur", new Crumb("Indicateurs", "/indicateurs"));
    }
}
