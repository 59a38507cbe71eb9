using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>One figure: its history, its correction, and the decision of the responsable.</summary>
[Requires]
internal sealed class ValeurModel(ValuePages pages, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public ValueForm Input { get; set; } = new();

    [BindProperty] public string? Sentence { get; set; }
    [BindProperty] public Guid? Stamp { get; set; }

    public ValueFile Sheet { get; private set; } = null!;
    public bool MayValidate => user.Has(TerritoriesPermissions.IndicatorValues.Validate);
    public bool MayPublish => user.Has(TerritoriesPermissions.IndicatorValues.Publish);
    public bool MayDecide => MayValidate && Sheet.Value.Status is ValueStatus.Proposed;
    public bool MayEdit => user.Has(TerritoriesPermissions.IndicatorValues.Edit) && (!Sheet.Value.Published || MayPublish);

    public string Show(decimal number) => IndicatorAmounts.Show(Sheet.Value.Unit, IndicatorAmounts.ToAmount(Sheet.Value.Unit, number) ?? 0);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        (Input, Stamp) = (ValueForm.Of(Sheet.Value), Sheet.Value.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.IndicatorValues.Edit);
        await Read(ct);
        var number = ValueForm.Read(Input.Value);
        if (number is null && !string.IsNullOrWhiteSpace(Input.Value))
            ModelState.AddModelError("Input.Value", "Ce n’est pas un nombre : écrivez par exemple 59,5.");
        var input = Sheet.Value.ToInput() with { Value = number, Source = Input.Source, Comment = Input.Comment, Status = MayValidate ? Input.Validated
            ? ValueStatus.Validated : ValueStatus.Proposed : null, Published = MayPublish ? Input.Published : null };
        return await Done(() => pages.Values.Change(Id, input, Stamp, ct), "Valeur enregistrée", $"/indicateurs/valeurs/{Id}");
    }

    public async Task<IActionResult> OnPostValidateAsync([FromQuery(Name = "retour")] string? back, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.IndicatorValues.Validate);
        await Read(ct);
        return await Done(() => pages.Values.Validate(Id, ct), "Valeur validée", back is "liste" ? "/indicateurs/valeurs?status=Proposed"
            : $"/indicateurs/valeurs/{Id}");
    }

    public async Task<IActionResult> OnPostRefuseAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.IndicatorValues.Validate);
        await Read(ct);
        return await Done(() => pages.Values.Refuse(Id, new RefusalInput(Sentence), ct), "Valeur refusée : son auteur en lit la raison",
            $"/indicateurs/valeurs/{Id}", prefix: "");
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.IndicatorValues.Edit);
        await pages.Values.Delete(Id, null, ct);
        Toast("Valeur mise à la corbeille", undoUrl: $"/indicateurs/valeurs/{Id}?handler=Restore");
        return GoTo("/indicateurs/valeurs");
    }

    public async Task<IActionResult> OnPostRestoreAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.IndicatorValues.Edit);
        await pages.Values.Restore(Id, ct);
        return GoTo($"/indicateurs/valeurs/{Id}");
    }

    private async Task<IActionResult> Done(Func<Task> act, string said, string next, string prefix = "Input")
    {
        if (!await Try(act, prefix)) return Page();
        Toast(said);
        return GoTo(next);
    }

    private async Task Read(CancellationToken ct)
    {
        Sheet = await pages.File(Id, ct);
        Head(Sheet.Value.IndicatorLabel, new Crumb("Indicateurs", "/indicateurs"), new Crumb("Valeurs", "/indicateurs/valeurs"));
    }
}
