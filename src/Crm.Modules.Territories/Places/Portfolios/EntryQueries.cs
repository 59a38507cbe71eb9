using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>An entry beside its territory, to sort and project.</summary>
internal sealed class LocatedEntry
{
    public required PortfolioEntry Entry { get; init; }
    public required Territory Territory { get; init; }
}

/// <summary>Entries as rows; what the reader's scope hides is not there.</summary>
internal static class EntryQueries
{
    public static readonly SortMap<LocatedEntry> Sorts = new SortMap<LocatedEntry>("name", e => e.Entry.Id)
        .By("name", e => e.Territory.SearchName).By("status", e => e.Entry.Status).By("referent", e => e.Entry.Referent)
        .By("from", e => e.Entry.From).By("to", e => e.Entry.To);

    public static IQueryable<LocatedEntry> Located(this PlacesData data, EntryFilter filter)
    {
        var entries = data.Entries.AsNoTracking();
        if (filter.Status is { } status) entries = entries.Where(e => e.Status == status);
        if (filter.Territory is { } territory) entries = entries.Where(e => e.TerritoryId == territory);
        return entries.Join(data.Territories.SearchedBy(filter.Q, t => t.SearchName), e => e.TerritoryId, t => t.Id, (e, t) =>
            new LocatedEntry { Entry = e, Territory = t });
    }

    public static IQueryable<EntryRow> Rows(this IQueryable<LocatedEntry> entries) => entries.Select(e => new EntryRow(
        e.Entry.Id, e.Entry.PortfolioId, e.Territory.Id, e.Territory.Name, e.Territory.Code, e.Territory.Kind, e.Territory.Departments.OrderBy(d => d.Code)
            .Select(d => d.Code).ToList(),
        e.Entry.Status, e.Entry.Referent, e.Entry.ReferentId, e.Entry.From, e.Entry.To, e.Entry.Note, e.Entry.Source) { Stamp = e.Entry.Stamp });
}
