using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>Organisations for the API, the lists and the export.</summary>
internal sealed class OrganisationReader(NetworkData data, MergeReader merges, IClock clock, IMapper mapper)
{
    private const int Similar = 5;

    public Task<Page<OrganisationOutput>> List(OrganisationFilter filter, PageRequest request, CancellationToken ct) =>
        OrganisationFilter.Sorts.Apply(filter.Apply(data), request.Sort).AsNoTracking().AsSplitQuery()
            .ProjectTo<OrganisationOutput>(mapper.ConfigurationProvider).ToPage(request, ct);

    public async Task<OrganisationOutput> Get(Guid id, CancellationToken ct) =>
        await data.Organisations.AsNoTracking().AsSplitQuery().Where(o => o.Id == id)
            .ProjectTo<OrganisationOutput>(mapper.ConfigurationProvider).FirstOrDefaultAsync(ct)
            ?? throw await merges.Missing(MergeKind.Organisation, id, ct);

    public async Task<Page<OrganisationLine>> Lines(OrganisationFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Lines(OrganisationFilter.Sorts.Apply(filter.Apply(data), request.Sort)).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    /// <summary>Those already there under a near name or the same number, proposed while somebody types.</summary>
    public async Task<IReadOnlyList<OrganisationLine>> Like(string? name, string? siret, Guid? except, CancellationToken ct)
    {
        var (key, number) = (OrganisationNames.Key(name), Identifiers.Digits(siret));
        if (key.Length < 3 && number is null) return [];
        var found = data.Organisations.Where(o => o.Id != except && ((key.Length >= 3 && o.MatchKey.Contains(key)) || (number != null && o.Siret == number)));
        return await Complete(await Lines(found.OrderByDescending(o => o.MatchKey == key).ThenBy(o => o.SearchText).Take(Similar)).ToListAsync(ct), ct);
    }

    private IQueryable<OrganisationLine> Lines(IQueryable<Organisation> source) =>
        source.AsNoTracking().ProjectTo<OrganisationLine>(mapper.ConfigurationProvider);

    private async Task<IReadOnlyList<OrganisationLine>> Complete(IReadOnlyList<OrganisationLine> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return lines;
        var ids = lines.Select(l => l.Id).ToList();
        var communes = lines.Select(l => l.InseeCode).OfType<string>().Distinct().ToList();
        var names = (await data.OrganisationPlaces.Where(p => ids.Contains(p.OrganisationId))
            .Join(data.Territories, p => p.TerritoryId, t => t.Id, (p, t) => new { p.OrganisationId, t.Id, t.Name }).OrderBy(p => p.Name).ToListAsync(ct))
            .ToLookup(p => p.OrganisationId, p => new TerritoryName(p.Id, p.Name));
        var towns = await data.Territories.Where(t => t.Kind == TerritoryKind.Commune && communes.Contains(t.Code))
            .ToDictionaryAsync(t => t.Code, t => t.Name, ct);
        var people = await data.Functions.Current(clock.Today).Where(f => ids.Contains(f.OrganisationId)).GroupBy(f => f.OrganisationId)
            .Select(g => new { g.Key, Count = g.Select(f => f.ContactId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. lines.Select(l => l with
        {
            Territories = [.. names[l.Id]], People = people.GetValueOrDefault(l.Id), Commune = l.InseeCode is { } code ? towns.GetValueOrDefault(code) : null,
        })];
    }
}
