using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>The quick log: a page by itself, or the form alone for the panel from the right.</summary>
[Requires(TerritoriesPermissions.Interactions.Create)]
internal sealed class NoterModel(LogForms forms, InteractionAppService interactions) : LogPage
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "territoire")] Guid? territory, [FromQuery(Name = "dossier")] string? dossier, [FromQuery(Name = "copie")] Guid? copy, CancellationToken ct)
    {
        Form = await forms.New(territory, dossier, copy, ct) with { InPanel = InPanel };
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var input = Typed;
        var id = Guid.Empty;
        if (await TryLog(async () => (id, _) = await interactions.Create(input, ct))) return Saved("Échange noté", id);
        // Another text under the same id: the next try is another exchange.
        if (Response.StatusCode == 409 && ModelState.Remove("Input.Id")) input = forms.Renewed(input);
        Form = await forms.Show(new LogForm(input, Dossier) { InPanel = InPanel, DraftKey = DraftKey ?? LogForms.DraftPrefix + "nouveau" }, ct);
        return Show();
    }

    private IActionResult Show()
    {
        Head("Noter un échange", new Crumb("Échanges", "/echanges"));
        return InPanel || IsFragment ? Partial("_LogForm", Form) : Page();
    }
}
