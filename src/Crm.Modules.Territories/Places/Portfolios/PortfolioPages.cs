using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>What the portfolio screens show and do, over the two services the API uses.</summary>
internal sealed class PortfolioPages(PortfolioAppService portfolios, EntryAppService entries, PlacesData data, IGeography geography,
    IUserDirectory users, IWeather weathers)
{
    public PortfolioAppService Portfolios => portfolios;
    public EntryAppService Entries => entries;

    public async Task<PortfolioSheet> Sheet(Guid id, EntryFilter filter, PageRequest page, CancellationToken ct)
    {
        var portfolio = await portfolios.Get(id, ct);
        var rows = await entries.List(id, filter, page, ct);
        var byStatus = await data.Entries.Where(e => e.PortfolioId == id).GroupBy(e => e.Status).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new PortfolioSheet(portfolio, rows, byStatus, await weathers.Of([.. rows.Items.Select(e => e.TerritoryId)], ct));
    }

    /// <summary>The form of a new entry, or of one that is there.</summary>
    public async Task<EntryForm> Form(Guid portfolioId, Guid? entryId, EntryInput? typed, CancellationToken ct)
    {
        var portfolio = await portfolios.Get(portfolioId, ct);
        var entry = entryId is { } id ? await entries.Get(portfolioId, id, ct) : null;
        var input = typed ?? (entry is null ? new EntryInput { Status = EntryStatus.Candidate } : await entries.InputOf(portfolioId, entry.Id, ct));
        var territory = entry?.TerritoryName
            ?? (input.TerritoryId is { } chosen ? (await geography.ByIds([chosen], ct)).GetValueOrDefault(chosen)?.Name : null);
        var referent = input.ReferentId is { } person ? (await users.ByIds([person], ct)).GetValueOrDefault(person)?.Name : null;
        return new EntryForm(portfolio, input, entry?.Stamp ?? Guid.Empty, territory, referent);
    }

    /// <summary>Colleagues for the référent's picker.</summary>
    public Task<IReadOnlyList<UserCard>> Colleagues(string? q, CancellationToken ct) => users.Search(q, ct);
}
