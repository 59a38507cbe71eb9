using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>The quick log: a page by itself, or the form alone for the panel from the right.</summary>
[Requires(TerritoriesPermissions.Interactions.Create)]
internal sealed class NoterModel(LogForms forms, InteractionAppService interactions) : LogPage
{
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "territoire")] Guid? territory, [FromQuery(Name = "dossier")] string? dossier, [FromQuery(Name = "copie")] Guid? copy,
        [FromQuery(Name = "modele")] Guid? template, [FromQuery(Name = "contact")] Guid? contact, [FromQuery(Name = "le")] DateOnly? day, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Form = await forms.New(new LogStart(territory, dossier, copy, template, contact, day), ct) with { InPanel = InPanel };
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var input = Typed;
        var id = Guid.Empty;
        if (await TryLog(async () => (id, _) = await interactions.Create(input, ct))) return Saved("Échange noté", id);
        // Another text under the same id: the next try is another exchange.
        if (Response.StatusCode == 409 && ModelState.Remove("Input.Id")) input = forms.Renewed(input);
        Form = await forms.Show(Again(input), ct);
        return Show();
    }

    /// <summary>Fills the form from an invitation or a mail; nothing is logged yet, and what was typed is not yet judged.</summary>
    public async Task<IActionResult> OnPostLireAsync(IFormFile? message, string? pasted, CancellationToken ct)
    {
        ModelState.Clear();
        var typed = Again(Typed);
        if (!await Try(async () =>
        {
            await using var content = message?.OpenReadStream();
            Form = await forms.Read(typed, s => content is null ? s.Read(pasted, ct) : s.Read(content, message!.FileName, ct), ct);
        }, "Message")) Form = await forms.Show(typed, ct);
        return Show();
    }

    private LogForm Again(InteractionInput input) => new(input, Dossier) { InPanel = InPanel, DraftKey = DraftKey ?? LogForms.DraftPrefix + "nouveau" };

    private IActionResult Show()
    {
        Head("Noter un échange", new Crumb("Échanges", "/echanges"));
        return InPanel || IsFragment ? Partial("_LogForm", Form) : Page();
    }
}
