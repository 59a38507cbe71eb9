using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Vues;

/// <summary>One view: renamed, shared, brought up to date, thrown away and taken back, chosen to open its list.</summary>
[Requires]
internal sealed class VueModel(ViewAppService views, ListCatalog lists, ICurrentUser user) : ViewFormPage(views, lists, user)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var view = await Load(ct);
        if (!view.Mine) return LocalRedirect(view.Url);
        Input = view.ToInput();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var view = await Load(ct);
        if (!await Try(() => Views.Update(Id, Input with { Query = view.Query }, null, ct))) return Page();
        Toast("Vue modifiée");
        return GoTo("/vues");
    }

    public async Task<IActionResult> OnPostGarderAsync([FromForm] string? requete, CancellationToken ct)
    {
        var view = await Views.Get(Id, ct);
        await Views.Update(Id, view.ToInput() with { Query = requete ?? "" }, null, ct);
        Toast($"« {view.Name} » est à jour");
        return GoTo((await Views.Get(Id, ct)).Url);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        await Views.Delete(Id, null, ct);
        Toast("Vue supprimée", $"/vues/{Id}/restaurer");
        return GoTo("/vues");
    }

    public async Task<IActionResult> OnPostRestaurerAsync(CancellationToken ct)
    {
        await Views.Restore(Id, ct);
        return GoTo("/vues");
    }

    public Task<IActionResult> OnPostDefautAsync(CancellationToken ct) => Open(v => v.Id, "La liste s’ouvrira avec cette vue", ct);

    public Task<IActionResult> OnPostOublierAsync(CancellationToken ct) => Open(_ => null, "La liste s’ouvrira sans vue", ct);

    private async Task<IActionResult> Open(Func<ViewOutput, Guid?> with, string said, CancellationToken ct)
    {
        var view = await Views.Get(Id, ct);
        await Views.OpenWith(view.List, with(view), ct);
        Toast(said);
        return GoTo(view.Url);
    }

    private async Task<ViewOutput> Load(CancellationToken ct)
    {
        var view = await Views.Get(Id, ct);
        (Liste, Requete) = (view.List, view.Query);
        Head($"Modifier la vue « {view.Name} »", new Crumb("Mes vues", "/vues"));
        return view;
    }
}
