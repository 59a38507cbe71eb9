using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau.Doublons;

/// <summary>Merges that were made, and their undo.</summary>
[Requires(TerritoriesPermissions.Merges.Default)]
internal sealed class FusionsModel(MergePages pages, ICurrentUser user) : CrmPage
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    public Page<MergeOutput> Done { get; private set; } = null!;

    public Task OnGetAsync([FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct) =>
        Show(new PageRequest(number, null, sort), ct);

    public async Task<IActionResult> OnPostUndoAsync(Guid merge, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Merges.Edit);
        if (!await Try(() => pages.Merges.Undo(merge, null, ct)))
        {
            await Show(new PageRequest(), ct);
            return Page();
        }
        var lost = (await pages.Done.Get(merge, ct)).NotRestored.Count;
        Toast(lost == 0 ? "Fusion annulée : les deux fiches sont comme avant"
            : $"Fusion annulée, sauf {Fr.Count(lost, "élément changé", "éléments changés")} depuis");
        return GoTo("/reseau/doublons/fusions");
    }

    private async Task Show(PageRequest request, CancellationToken ct)
    {
        Head("Fusions faites", new Crumb("Réseau", "/reseau"), new Crumb("Doublons", "/reseau/doublons"));
        Done = await pages.Done.List(new MergeFilter(Q: Q), request, ct);
    }
}
