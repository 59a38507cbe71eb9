using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>Makes a template of exchange, or changes it.</summary>
[Requires(TerritoriesPermissions.Templates.Default)]
internal sealed class ModeleModel(TemplateAppService templates) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public TemplateInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public bool MayChooseNational => Id is null && templates.MayManage(true) && templates.MayAddOwn;
    public IReadOnlyList<SelectListItem> Audiences { get; } =
        [.. Enum.GetValues<Audience>().Select(a => new SelectListItem(AudienceTagHelper.Of(a).Word, a.ToString()))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Id is { } id)
        {
            var template = await templates.Get(id, ct);
            (Input, Stamp) = (template.ToInput(), template.Stamp);
        }
        else Input = new TemplateInput { Kind = InteractionKind.Meeting, National = !templates.MayAddOwn };
        Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Try(() => Id is { } id ? templates.Change(id, Input, Stamp, ct) : templates.Create(Input, ct)))
        {
            Show();
            return Page();
        }
        Toast("Modèle enregistré");
        return GoTo("/echanges/modeles");
    }

    private void Show() =>
        Head(Id is null ? "Nouveau modèle" : $"Modèle : {Input.Name}", new Crumb("Échanges", "/echanges"), new Crumb("Modèles", "/echanges/modeles"));
}
