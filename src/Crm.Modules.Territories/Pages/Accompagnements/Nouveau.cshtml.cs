using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>Opens a mission.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Edit)]
internal sealed class NouveauModel(AccompanimentForms forms, AccompanimentAppService missions) : MissionFormPage
{
    public async Task OnGetAsync([FromQuery(Name = "territoire")] Guid? territory, [FromQuery(Name = "dossier")] string? dossier, CancellationToken ct) =>
        Show(await forms.New(territory, dossier, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var input = Typed;
        var id = Guid.Empty;
        if (await TryWrite(async () => (id, _) = await missions.Create(input with { Id = null }, ct)))
        {
            Toast("Accompagnement ouvert");
            return GoTo($"/accompagnements/{id}");
        }
        Show(await forms.Show(new AccompanimentForm(input), ct));
        return Page();
    }

    private void Show(AccompanimentForm form)
    {
        (Form, Input) = (form, form.Input);
        Head("Ouvrir un accompagnement", new Crumb("Accompagnements", "/accompagnements"));
    }
}
