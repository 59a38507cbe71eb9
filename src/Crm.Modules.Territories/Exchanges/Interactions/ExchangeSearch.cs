using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges in the search box, by their words, the most recent first.</summary>
internal sealed class ExchangeSearch(ExchangesData data, ICurrentUser user) : ISearchSource
{
    public int Order => 50;
    public string AllUrl => "/echanges?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Interactions.Default)) return [];
        var found = await data.Interactions.AsNoTracking().SearchedBy(q, i => i.SearchText).OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(max)
            .Select(i => new { i.Id, i.Subject, i.Date, i.Kind }).ToListAsync(ct);
        return [.. found.Select(i => new SearchHit("Échanges", i.Subject, $"{i.Kind.Word()} · {Fr.Date(i.Date)}", $"/echanges/{i.Id}", i.Kind.Icon(), i.Id))];
    }
}
