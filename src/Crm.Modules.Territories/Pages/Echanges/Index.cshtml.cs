using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>The list of exchanges. Its filter is its address: it can be kept, sent, and is what the export gives.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class IndexModel(ExchangePages pages, ICurrentUser user) : CrmPage
{
    public InteractionFilter Filter { get; private set; } = new();
    public Page<InteractionLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public string? Sort { get; private set; }
    public string TerritoryWord { get; private set; } = "";
    public bool MayExport => user.Has(TerritoriesPermissions.Interactions.Export);
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);
    public bool Filtered => Filter != new InteractionFilter();
    public string AuthorWord => Filter.Author == People.Me ? "moi" : Listing.Items.Select(i => i.AuthorName).FirstOrDefault() ?? "auteur choisi";
    public string DossierWord => Listing.Items.Select(i => i.Dossier?.Title).FirstOrDefault(t => t is not null) ?? "projet choisi";

    public async Task<IActionResult> OnGetAsync([FromQuery] InteractionFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        (Filter, Sort) = (filter, InteractionFilter.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null);
        Head("Échanges");
        Listing = await pages.List(filter, request with { Sort = Sort }, ct);
        if (filter.Territory is { } id)
            TerritoryWord = Listing.Items.SelectMany(i => i.Territories).FirstOrDefault(t => t.Id == id)?.Name ?? await pages.TerritoryName(id, ct) ?? "inconnu";
        return Page();
    }

    /// <summary>The same filter for the export.</summary>
    public string Query => QueryString.Create(Request.Query.Where(q => q.Key is not ("page" or "pageSize")).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
        .Where(p => !string.IsNullOrEmpty(p.Value))).ToString().Replace('?', '&');
}
