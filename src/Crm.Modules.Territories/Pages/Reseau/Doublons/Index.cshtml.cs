using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau.Doublons;

/// <summary>Records that may be one, most alike first.</summary>
[Requires(TerritoriesPermissions.Merges.Default)]
internal sealed class IndexModel(DuplicateAppService duplicates, ICurrentUser user) : CrmPage
{
    [FromQuery(Name = "genre")]
    public MergeKind Genre { get; set; }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "ecartes")]
    public bool Ecartes { get; set; }

    public Page<DuplicateOutput> Pairs { get; private set; } = null!;
    public bool MayMerge => user.Has(TerritoriesPermissions.Merges.Edit);

    public async Task OnGetAsync([FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        // A kind nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Pairs = await duplicates.List(Genre, new DuplicateFilter(Q, Dismissed: Ecartes), new PageRequest(number, null, sort), ct);
        Head("Doublons", new Crumb("Réseau", "/reseau"));
    }

    public async Task<IActionResult> OnPostDecideAsync(Guid pair, bool doublon, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Merges.Edit);
        await duplicates.Decide(pair, doublon, ct);
        if (doublon) Toast("Paire proposée de nouveau");
        else Toast("Noté : ce n’est pas un doublon", undoUrl: $"/reseau/doublons?handler=Decide&pair={pair}&doublon=true&genre={Genre}");
        return GoTo($"/reseau/doublons?genre={Genre}");
    }

    /// <summary>Opens two records side by side, alike or not.</summary>
    public async Task<IActionResult> OnPostRapprocherAsync(Guid un, Guid autre, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Merges.Edit);
        return GoTo($"/reseau/doublons/{await duplicates.Ask(Genre, un, autre, ct)}?garde={un}");
    }
}
