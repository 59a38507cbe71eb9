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

/// <summary>Somebody leaves; when one knows where to, the next function starts at the same time.</summary>
[Requires(TerritoriesPermissions.Network.Edit)]
internal sealed class DepartModel(FunctionAppService functions, FunctionReader reader, NetworkForms forms) : CrmPage
{
    [BindProperty]
    public DepartureForm Input { get; set; } = new();

    public FunctionOutput Left { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Input = new DepartureForm { On = forms.Today };
        return Show(id, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Try(() => Input.Moves ? functions.Move(id, Input.ToMove(), ct) : functions.Leave(id, new LeaveInput(Input.On), ct)))
        {
            Toast(Input.Moves ? "Changement d’employeur enregistré" : "Départ enregistré");
            return GoTo((await reader.Get(id, ct)).ContactUrl);
        }
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid id, CancellationToken ct)
    {
        Left = await reader.Get(id, ct);
        (Organisations, Roles) = (await forms.Organisations(Input.OrganisationId, [], ct), await forms.Roles(ct));
        Head("Départ ou changement d’employeur", new Crumb("Contacts", "/reseau/contacts"), new Crumb(Left.ContactName, Left.ContactUrl));
    }
}
