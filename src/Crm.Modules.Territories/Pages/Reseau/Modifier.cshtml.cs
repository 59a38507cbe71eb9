using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>Adds an organisation, or corrects it.</summary>
[Requires(TerritoriesPermissions.Network.Edit)]
internal sealed class ModifierModel(OrganisationAppService organisations, OrganisationReader reader, NetworkForms forms) : CrmPage
{
    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }
    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Communes { get; private set; } = [];

    public async Task OnGetAsync(Guid? id, [FromQuery(Name = "territoire")] Guid? territory, CancellationToken ct)
    {
        if (id is { } known && await reader.Get(known, ct) is var current)
            (Input, Stamp) = (current.ToInput() with { Phone = current.Phone is { } phone ? PhoneNumber.Show(phone) : null }, current.Stamp);
        else Input = new OrganisationInput { Id = forms.NewId(), TerritoryIds = territory is { } here ? [here] : [] };
        await Show(id, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken ct)
    {
        var saved = id;
        if (await Try(async () => { if (id is { } known) await organisations.Update(known, Input, Stamp, ct);
            else saved = (await organisations.Create(Input, ct)).Id; }))
        {
            Toast(id is null ? "Organisation ajoutée" : "Organisation enregistrée");
            return GoTo($"/reseau/{saved}");
        }
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid? id, CancellationToken ct)
    {
        Id = id;
        (Territories, Communes) = (await forms.Territories(Input.TerritoryIds, ct), await forms.Communes(Input.InseeCode, ct));
        Head(id is null ? "Nouvelle organisation" : $"Modifier {Input.Name}", new Crumb("Réseau", "/reseau"));
    }
}
