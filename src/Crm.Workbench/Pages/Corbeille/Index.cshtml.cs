using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Corbeille;

/// <summary>The trash: what one threw away oneself or, in the other tab, all that was in one's scope; each comes back from here.</summary>
[Requires]
internal sealed class IndexModel(TrashAppService trash) : CrmPage
{
    public TrashFilter Filter { get; private set; } = new();
    public Page<TrashOutput> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public IReadOnlyList<TrashKind> Kinds => trash.Kinds;

    /// <summary>Address of a tab, with the nature chosen.</summary>
    public string Tab(bool mine) => "/corbeille?" + string.Join('&', new[] { mine ? null : "mine=false", Filter.Kind is { Length: > 0 } kind
        ? "kind=" + Uri.EscapeDataString(kind) : null }.OfType<string>());

    public Task<IActionResult> OnGetAsync([FromQuery] TrashFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        return Show(filter, request, ct);
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] TrashFilter filter, [FromQuery] PageRequest request, [FromForm] string? what,
        [FromForm] Guid id, CancellationToken ct)
    {
        TrashOutput? back = null;
        if (!await Try(async () => back = await trash.Restore(what, id, ct))) return await Show(filter, request, ct);
        Toast($"Restauré : {back!.Title}", openUrl: back.Url);
        return GoTo("/corbeille" + Request.QueryString);
    }

    private async Task<IActionResult> Show(TrashFilter filter, PageRequest request, CancellationToken ct)
    {
        Head("Corbeille");
        Filter = filter with { Mine = filter.Mine ?? true };
        Listing = await trash.List(Filter, request, ct);
        return Page();
    }
}
