using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Recent exchanges of a département for shared dashboards; the reader's filters decide which.</summary>
internal sealed class SharedExchanges(ExchangesData data) : ISharedExchanges
{
    private const int Most = 100;

    public async Task<IReadOnlyList<SharedExchange>> Recent(string department, int max, CancellationToken ct)
    {
        var latest = data.Find(new InteractionFilter(Department: department), null, new PageRequest(PageSize: Math.Clamp(max, 1, Most)));
        var found = await latest.Page.AsNoTracking()
            .Select(i => new { i.Id, i.Date, i.Kind, i.Subject, Ids = i.Territories.Select(t => t.TerritoryId).ToList() }).ToListAsync(ct);
        var ids = found.SelectMany(i => i.Ids).Distinct().ToList();
        var names = await data.Territories.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        return [.. found.Select(i =>
            new SharedExchange(i.Id, i.Date, i.Kind.Word(), i.Subject,
            [.. i.Ids.Select(id => names[id]).Order(StringComparer.Create(Foundation.Ui.Fr.Culture, false))]))];
    }
}
