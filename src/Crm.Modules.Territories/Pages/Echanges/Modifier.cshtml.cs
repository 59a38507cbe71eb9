using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>Corrects an exchange; when somebody else did meanwhile, shows both versions.</summary>
[Requires(TerritoriesPermissions.Interactions.Create)]
internal sealed class ModifierModel(LogForms forms, InteractionAppService interactions, ExchangePages pages) : LogPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Stamp { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Form = await forms.Edit(Id, ct);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var input = Typed;
        if (await TryLog(() => interactions.Update(Id, input, Stamp, ct)))
        {
            Toast("Échange enregistré");
            return GoTo($"/echanges/{Id}");
        }
        var theirs = Response.StatusCode == 412 ? await pages.File(Id, ct) : null;
        Form = await forms.Show(new LogForm(input, Dossier) { Edited = Id, Stamp = theirs?.Stamp ?? Stamp, Theirs = theirs,
            DraftKey = $"{LogForms.DraftPrefix}modifier:{Id}" }, ct);
        return Show();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Show()
    {
        Head("Modifier l’échange", new Crumb("Échanges", "/echanges"), new Crumb(Form.Input.Subject ?? "Échange", $"/echanges/{Id}"));
        return Page();
    }
}
