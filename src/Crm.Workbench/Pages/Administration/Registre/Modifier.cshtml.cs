using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Administration.Registre;

/// <summary>Adds, changes or takes out a line of the register.</summary>
[Requires(WorkbenchPermissions.PersonalData.EditRegister)]
internal sealed class ModifierModel(RegisterAppService register) : CrmPage
{
    [BindProperty]
    public ProcessingInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }

    public async Task OnGetAsync(Guid? id, CancellationToken ct)
    {
        Show(id);
        if (id is not { } known) return;
        Input = await register.InputOf(known, ct);
        Stamp = (await register.Get(known, ct)).Stamp;
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken ct)
    {
        if (await Try(() => id is { } known ? register.Change(known, Input, Stamp, ct) : register.Create(Input with { Id = null }, ct)))
        {
            Toast("Registre mis à jour");
            return GoTo("/administration/registre");
        }
        Show(id);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct)
    {
        await register.Delete(id, null, ct);
        Toast("Traitement retiré du registre", undoUrl: $"/administration/registre/{id}?handler=Restore");
        return GoTo("/administration/registre");
    }

    public async Task<IActionResult> OnPostRestoreAsync(Guid id, CancellationToken ct)
    {
        await register.Restore(id, ct);
        Toast("Traitement remis au registre");
        return GoTo("/administration/registre");
    }

    private void Show(Guid? id)
    {
        Id = id;
        Head(id is null ? "Ajouter un traitement" : "Modifier un traitement", new Crumb("Administration", "/administration"),
            new Crumb("Registre des traitements", "/administration/registre"));
    }
}
