using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>One's tags, those of the Caf and of the network: made, renamed, merged, deleted, each with a way back.</summary>
[Requires(TerritoriesPermissions.Tags.Default)]
internal sealed class EtiquettesModel(TagAppService tags, RetagAppService retagging) : CrmPage
{
    private const string Address = "/echanges/etiquettes";

    [BindProperty]
    public TagInput Input { get; set; } = new();

    public IReadOnlyList<TagOutput> All { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Colours { get; } = [.. Enum.GetValues<TagColour>().Select(c => new SelectListItem(c.Word(), c.ToString()))];
    public IReadOnlyList<SelectListItem> Reaches =>
        [.. Enum.GetValues<TagReach>().Where(tags.MayCreate).Select(r => new SelectListItem(Heading(r), r.ToString()))];

    public static string Heading(TagReach reach) => reach switch { TagReach.Personal => "Moi seul", TagReach.Shared => "Ma Caf", _ => "Le réseau" };

    public bool MayManage(TagOutput tag) => tags.MayManage(tag.Reach, tag.Author);

    /// <summary>Those it may be merged into: seen by at least as many people.</summary>
    public IEnumerable<TagOutput> Targets(TagOutput tag) => All.Where(t => t.Id != tag.Id && t.Reach >= tag.Reach);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Try(() => tags.Create(Input, ct))) return await Show(ct);
        Toast("Étiquette créée");
        return GoTo(Address);
    }

    public Task<IActionResult> OnPostModifierAsync(Guid id, string? name, TagColour? colour, CancellationToken ct) =>
        Then(() => tags.Change(id, new TagInput { Name = name, Colour = colour }, null, ct), "Étiquette modifiée", null, ct);

    public Task<IActionResult> OnPostSupprimerAsync(Guid id, CancellationToken ct) =>
        Then(() => tags.Delete(id, null, ct), "Étiquette supprimée", $"{Address}/reprendre?id={id}", ct);

    public Task<IActionResult> OnPostReprendreAsync(Guid id, CancellationToken ct) => Then(() => tags.Restore(id, ct), "Étiquette reprise", null, ct);

    public async Task<IActionResult> OnPostFondreAsync(Guid id, Guid? into, CancellationToken ct)
    {
        var done = new RetagOutput(Guid.Empty, 0, 0, 0);
        if (!await Try(async () => done = await tags.Merge(id, into, ct))) return await Show(ct);
        Toast($"Étiquettes fondues : {Fr.Count(done.Added, "échange repris", "échanges repris")}", $"{Address}/annuler?id={done.Id}");
        return GoTo(Address);
    }

    /// <summary>Undoes a merge, or tags put from the list; the page that said so is drawn again.</summary>
    public async Task<IActionResult> OnPostAnnulerAsync(Guid id, CancellationToken ct)
    {
        if (!await Try(() => retagging.Undo(id, ct))) return await Show(ct);
        if (!IsFragment) return GoTo(Address);
        Response.Headers["HX-Refresh"] = "true";
        return new StatusCodeResult(204);
    }

    private async Task<IActionResult> Then(Func<Task> useCase, string said, string? undo, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await Try(useCase)) return await Show(ct);
        Toast(said, undo);
        return GoTo(Address);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Head("Étiquettes", new Crumb("Échanges", "/echanges"));
        All = (await tags.List(new TagFilter(), new Foundation.Data.PageRequest(PageSize: 200, Sort: "name"), ct)).Items.OrderBy(t => t.Reach).ToList();
        return Page();
    }
}
