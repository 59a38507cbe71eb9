using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau.Doublons;

/// <summary>Two records side by side: choose field by field what stays, then merge.</summary>
[Requires(TerritoriesPermissions.Merges.Default)]
internal sealed class PaireModel(MergePages pages, ICurrentUser user) : CrmPage
{
    public const string FromGone = "gone";

    [FromQuery(Name = "garde")]
    public Guid? Garde { get; set; }

    /// <summary>By field, the record whose value stays.</summary>
    [BindProperty]
    public Dictionary<string, string> Choices { get; set; } = [];

    [BindProperty]
    public Guid? KeptStamp { get; set; }

    [BindProperty]
    public Guid? GoneStamp { get; set; }

    public Comparison Both { get; private set; } = null!;
    public bool MayMerge => user.Has(TerritoriesPermissions.Merges.Edit);

    public Task OnGetAsync(Guid id, CancellationToken ct) => Show(id, ct);

    public async Task<IActionResult> OnPostMergeAsync(Guid id, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Merges.Edit);
        await Show(id, ct);
        var (merge, take) = (Guid.Empty, Choices.Where(c => c.Value == FromGone).Select(c => c.Key).ToList());
        if (!await Try(async () =>
            merge = await pages.Merges.Merge(Both.Kind, Both.Gone.Id,
            new MergeInput { Into = Both.Kept.Id, Take = take, Stamp = GoneStamp, IntoStamp = KeptStamp }, ct))) return Page();
        Toast($"« {Both.Gone.Name} » fusionnée dans « {Both.Kept.Name} »", $"/reseau/doublons/fusions?handler=Undo&merge={merge}", Both.Kept.Url);
        return GoTo($"/reseau/doublons?genre={Both.Kind}");
    }

    private async Task Show(Guid id, CancellationToken ct)
    {
        Both = await pages.Compare(id, Garde, ct);
        Head("Comparer", new Crumb("Réseau", "/reseau"), new Crumb("Doublons", $"/reseau/doublons?genre={Both.Kind}"));
    }

    public bool TakesGone(ComparedField field) => Choices.Count == 0 ? field.FromGone : Choices.GetValueOrDefault(field.Key) == FromGone;
}
