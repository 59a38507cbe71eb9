using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tags;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>The list of exchanges. Its filter is its address: it can be kept, sent, and is what the export and the bar under the list act on.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class IndexModel(ExchangePages pages, RetagAppService retagging, TagAppService tags, ICurrentUser user) : CrmPage
{
    private const int TagsOffered = 20;

    public InteractionFilter Filter { get; private set; } = new();
    public FilterNames Names { get; private set; } = new();
    public Page<InteractionLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public string? Sort { get; private set; }
    public IReadOnlySet<Guid> Chosen { get; private set; } = new HashSet<Guid>();
    public IReadOnlyList<TagName> Offered { get; private set; } = [];
    public bool MayExport => user.Has(TerritoriesPermissions.Interactions.Export);
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);
    public bool MayTag => user.Has(TerritoriesPermissions.Tags.Default);
    public bool Filtered => Filter != new InteractionFilter();

    public Task<IActionResult> OnGetAsync([FromQuery] InteractionFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        return Show(filter, request, ct);
    }

    /// <summary>Tags put on the chosen lines, or on the whole filter across pages.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery] InteractionFilter filter, [FromQuery] PageRequest request, [FromForm] List<Guid> ids,
        [FromForm] bool all, [FromForm] List<string> add, [FromForm] List<string> remove, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Tags.Default);
        ModelState.Clear();
        Chosen = ids.ToHashSet();
        var done = new RetagOutput(Guid.Empty, 0, 0, 0);
        if (!await Try(async () =>
            done = await retagging.Apply(new RetagInput { Ids = all ? null : ids, Filter = all ? filter : null, Add = add, Remove = remove },
            ct))) return await Show(filter, request, ct);
        Toast($"{Fr.Count(done.Exchanges, "échange")} : " +
            $"{Fr.Count(done.Added, "étiquette posée", "étiquettes posées")}, {Fr.Count(done.Removed, "retirée", "retirées")}",
            $"/echanges/etiquettes/annuler?id={done.Id}");
        return GoTo("/echanges" + Request.QueryString);
    }

    /// <summary>The same filter for the export.</summary>
    public string Query =>
        QueryString.Create(Request.Query.Where(q => q.Key is not ("page" or "pageSize")).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
        .Where(p => !string.IsNullOrEmpty(p.Value))).ToString().Replace('?', '&');

    private async Task<IActionResult> Show(InteractionFilter filter, PageRequest request, CancellationToken ct)
    {
        (Filter, Sort) = (filter, InteractionFilter.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null);
        Head("Échanges");
        Listing = await pages.List(filter, request with { Sort = Sort }, ct);
        Names = await pages.Names(filter, Listing.Items, ct);
        if (MayTag && Listing.Items.Count > 0) Offered = await tags.Offer(null, TagsOffered, ct);
        return Page();
    }
}
