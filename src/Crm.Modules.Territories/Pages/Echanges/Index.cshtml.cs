using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>The list of exchanges.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class IndexModel(ExchangePages pages, RetagAppService retagging, TagAppService tags, ICurrentUser user)
    : ListPage<InteractionFilter, InteractionLine>(ExchangeList.Definition)
{
    private const int TagsOffered = 20;

    public FilterNames Names { get; private set; } = new();
    public IReadOnlySet<Guid> Chosen { get; private set; } = new HashSet<Guid>();
    public IReadOnlyList<TagName> Offered { get; private set; } = [];
    public bool MayExport => user.Has(TerritoriesPermissions.Interactions.Export);
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);
    public bool MayTag => user.Has(TerritoriesPermissions.Tags.Default);

    public Task<IActionResult> OnGetAsync([FromQuery] InteractionFilter filter, [FromQuery] PageRequest request, CancellationToken ct) =>
        Show(Read(filter, request), ct);

    /// <summary>Tags put on the chosen lines, or on the whole filter across pages.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery] InteractionFilter filter, [FromQuery] PageRequest request, [FromForm] List<Guid> ids,
        [FromForm] bool all, [FromForm] List<string> add, [FromForm] List<string> remove, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Tags.Default);
        var page = Read(filter, request);
        Chosen = ids.ToHashSet();
        var done = new RetagOutput(Guid.Empty, 0, 0, 0);
        if (!await Try(async () =>
            done = await retagging.Apply(new RetagInput { Ids = all ? null : ids, Filter = all ? filter : null, Add = add, Remove = remove },
            ct))) return await Show(page, ct);
        Toast($"{Fr.Count(done.Exchanges, "échange")} : " +
            $"{Fr.Count(done.Added, "étiquette posée", "étiquettes posées")}, {Fr.Count(done.Removed, "retirée", "retirées")}",
            $"/echanges/etiquettes/annuler?id={done.Id}");
        return GoTo("/echanges" + Request.QueryString);
    }

    private async Task<IActionResult> Show(PageRequest request, CancellationToken ct)
    {
        Head("Échanges");
        Listing = await pages.List(Filter, request, ct);
        Names = await pages.Names(Filter, Listing.Items, ct);
        if (MayTag && Listing.Items.Count > 0) Offered = await tags.Offer(null, TagsOffered, ct);
        return Page();
    }
}
