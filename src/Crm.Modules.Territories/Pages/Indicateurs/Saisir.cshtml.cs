using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>One figure of a territory: where it started, what was observed, what it aims at.</summary>
[Requires(TerritoriesPermissions.IndicatorValues.Edit)]
internal sealed class SaisirModel(ValuePages pages, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ValueForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Indicators { get; private set; } = [];
    public bool MayValidate => user.Has(TerritoriesPermissions.IndicatorValues.Validate);

    public async Task OnGetAsync([FromQuery(Name = "indicateur")] string? indicator, CancellationToken ct)
    {
        (Input.Indicator, Input.Validated) = (indicator, MayValidate);
        await Show(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Show(ct);
        var number = ValueForm.Read(Input.Value);
        if (number is null && !string.IsNullOrWhiteSpace(Input.Value))
            ModelState.AddModelError("Input.Value", "Ce n’est pas un nombre : écrivez par exemple 59,5.");
        ValueRow? made = null;
        if (!await Try(async () => made = (await pages.Values.Create(Input.ToInput(Id, number), ct)).Item)) return Page();
        Toast(made!.Status is ValueStatus.Validated ? "Valeur enregistrée" : "Valeur proposée : elle attend sa validation", openUrl: made.Url);
        return GoTo($"/territoires/{Id}?onglet=indicateurs");
    }

    private async Task Show(CancellationToken ct)
    {
        var territory = await pages.Territory(Id, ct);
        if (!user.Covers(territory.Departments)) throw CoreErrors.Missing();
        Indicators = [.. (await pages.Choices(ct)).Select(i => new SelectListItem($"{i.Label} ({i.Unit.Word()}, {i.Periodicity.Word()})", i.Code))];
        Head("Saisir une valeur", new Crumb("Territoires", "/territoires"), new Crumb(territory.Name, $"/territoires/{Id}?onglet=indicateurs"));
    }
}
