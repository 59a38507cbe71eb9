using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>Changes a mission; when somebody else did meanwhile, says so and keeps what was typed.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Edit)]
internal sealed class ModifierModel(AccompanimentForms forms, AccompanimentAppService missions, AccompanimentReader reader) : MissionFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What a colleague saved meanwhile.</summary>
    public AccompanimentOutput? Theirs { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Show(await forms.Edit(Id, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var input = Typed;
        if (await TryWrite(() => missions.Update(Id, input, Stamp, ct)))
        {
            Toast("Accompagnement enregistré");
            return GoTo($"/accompagnements/{Id}");
        }
        Theirs = Response.StatusCode == 412 ? await reader.Get(Id, ct) : null;
        // The next try is on their version.
        if (Theirs is not null) ModelState.Remove(nameof(Stamp));
        Show(await forms.Show(new AccompanimentForm(input) { Edited = Id, Stamp = Theirs?.Stamp ?? Stamp }, ct));
        return Page();
    }

    private void Show(AccompanimentForm form)
    {
        (Form, Input, Stamp) = (form, form.Input, form.Stamp);
        Head("Modifier l’accompagnement", new Crumb("Accompagnements", "/accompagnements"),
            new Crumb(form.Input.Title ?? "Accompagnement", $"/accompagnements/{Id}"));
    }
}
