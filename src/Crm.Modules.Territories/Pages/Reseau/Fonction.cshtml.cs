using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>Adds a function to somebody known, corrects it or takes back a mistake.</summary>
[Requires(TerritoriesPermissions.Network.Edit)]
internal sealed class FonctionModel(FunctionAppService functions, FunctionReader reader, NetworkForms forms) : CrmPage
{
    [BindProperty]
    public FunctionInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }
    public FunctionOutput? Current { get; private set; }
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];
    public string Back =>
        Current?.ContactUrl ?? (Input.ContactId is { } contact ? $"/reseau/contacts/{contact}" : Input.OrganisationId is { } organisation
        ? $"/reseau/{organisation}" : "/reseau/contacts");

    public async Task OnGetAsync(Guid? id, [FromQuery] Guid? contact, [FromQuery] Guid? organisation, CancellationToken ct)
    {
        Input = new FunctionInput { Id = forms.NewId(), ContactId = contact, OrganisationId = organisation };
        await Show(id, ct);
        if (Current is not null) (Input, Stamp) = (Current.ToInput(), Current.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken ct)
    {
        if (await Try(() => id is { } known ? functions.Update(known, Input, Stamp, ct) : functions.Create(Input, ct)))
        {
            Toast(id is null ? "Fonction ajoutée" : "Fonction enregistrée");
            return GoTo($"/reseau/contacts/{Input.ContactId}");
        }
        await Show(id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        await functions.Delete(id, null, ct);
        Toast("Fonction supprimée", $"/reseau/fonctions/{id}/modifier?handler=Restore");
        return GoTo($"/reseau/contacts/{Input.ContactId}");
    }

    public async Task<IActionResult> OnPostRestoreAsync(Guid id, CancellationToken ct)
    {
        await functions.Restore(id, ct);
        return GoTo((await reader.Get(id, ct)).ContactUrl);
    }

    private async Task Show(Guid? id, CancellationToken ct)
    {
        (Id, Roles) = (id, await forms.Roles(ct));
        if (id is { } known) Current = await reader.Get(known, ct);
        else (People, Organisations) = (await forms.People(Input.ContactId, ct), await forms.Organisations(Input.OrganisationId, [], ct));
        Head(id is null ? "Nouvelle fonction" : "Modifier la fonction", new Crumb("Réseau", "/reseau"), new Crumb("Contacts", "/reseau/contacts"));
    }
}
