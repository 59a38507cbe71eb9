using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>Adds a person, with the function they have, or corrects them.</summary>
[Requires(TerritoriesPermissions.Network.Edit)]
internal sealed class ModifierContactModel(ContactAppService contacts, ContactReader reader, NetworkForms forms) : CrmPage
{
    public static IEnumerable<SelectListItem> Civilities => Enum.GetValues<Civility>().Select(c => new SelectListItem(c.Word(), c.ToString()));

    [BindProperty]
    public ContactForm Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }
    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public async Task OnGetAsync(Guid? id, [FromQuery(Name = "organisation")] Guid? organisation, [FromQuery(Name = "territoire")] Guid? territory,
        [FromQuery] string? role, CancellationToken ct)
    {
        if (id is { } known && await reader.Get(known, ct) is var current) (Input, Stamp) = (ContactForm.Of(current), current.Stamp);
        else Input = new ContactForm { Id = forms.NewId(), Audience = Audience.Caf, TerritoryIds = territory is { } here ? [here] : [],
            Function = await forms.For(role, organisation, territory, ct) };
        await Show(id, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken ct)
    {
        var saved = id;
        if (await Try(async () => { if (id is { } known) await contacts.Update(known, Input.ToInput(), Stamp, ct);
            else saved = (await contacts.Create(Input.ToInput(), ct)).Id; }))
        {
            Toast(id is null ? "Contact ajouté" : "Contact enregistré");
            return GoTo($"/reseau/contacts/{saved}");
        }
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid? id, CancellationToken ct)
    {
        Id = id;
        Territories = await forms.Territories(Input.TerritoryIds, ct);
        if (id is null)
            (Organisations, Roles) = (await forms.Organisations(Input.Function?.OrganisationId, Input.TerritoryIds ?? [], ct), await forms.Roles(ct));
        Head(id is null ? "Nouveau contact" : $"Modifier {Input.FirstName} {Input.LastName}", new Crumb("Réseau", "/reseau"),
            new Crumb("Contacts", "/reseau/contacts"));
    }
}
