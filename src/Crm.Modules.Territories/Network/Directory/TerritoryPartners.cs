using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Directory;

/// <summary>An organisation of the directory with the people known there today.</summary>
internal sealed record Partner(Guid Id, OrganisationKind Kind, string Name, string? Acronym, string? Mailbox, string? Phone)
{
    /// <summary>0 on the territory itself, 1 in its communes or its EPCI, 2 in its département.</summary>
    public int Distance { get; init; }
    public IReadOnlyList<FunctionOutput> People { get; init; } = [];
    public string Url => $"/reseau/{Id}";
}

/// <summary>The directory of one territory: who is there, who is around, who is missing.</summary>
internal sealed record TerritoryDirectory
{
    public required TerritoryName Territory { get; init; }
    public required TerritoryKind Kind { get; init; }
    public required IReadOnlyList<Partner> Partners { get; init; }
    public required IReadOnlyList<FunctionRole> Expected { get; init; }
    public required IReadOnlyList<RoleHolder> Holders { get; init; }

    /// <summary>People known for the territory without any organisation there.</summary>
    public required IReadOnlyList<FunctionOutput> Others { get; init; }
    public required bool MayEdit { get; init; }

    public IEnumerable<FunctionRole> Missing => Expected.Where(r => Holders.All(h => h.Role != r.Code));
    public string KindWord => Kind switch { TerritoryKind.Epci => "cet EPCI", TerritoryKind.Commune => "cette commune", TerritoryKind.Department =>
        "ce département", _ => "ce territoire" };
}

/// <summary>« Partenaires »: the tab of a territory, and the directory it opens.</summary>
internal sealed class TerritoryPartners(NetworkData data, FunctionReader functions, CoverageReader coverage, ICurrentUser user,
    NetworkNow now) : ITerritoryTabSource
{
    private const int MostAround = 200;

    public async Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Network.Default)) return null;
        var count = await data.Organisations.CountAsync(o => o.Territories.Any(t => t.TerritoryId == territoryId), ct);
        return new TerritoryTab("partenaires", "Partenaires", count, $"/territoires/{territoryId}/partenaires", 30);
    }

    public async Task<TerritoryDirectory?> Directory(Guid id, CancellationToken ct)
    {
        var place = await data.Territories.AsNoTracking().Where(t => t.Id == id)
            .Select(t => new { t.Kind, t.Name, Codes = t.Departments.Select(d => d.Code).ToList() }).FirstOrDefaultAsync(ct);
        if (place is null || !user.Covers(place.Codes)) return null;
        var around = await data.Members.Where(m => m.ParentId == id || m.ChildId == id).Select(m => m.ParentId == id ? m.ChildId : m.ParentId).ToListAsync(ct);
        var above = place.Kind is TerritoryKind.Department or TerritoryKind.Region ? []
            : place.Codes.Select(c => TerritoryIds.Of(TerritoryKind.Department, c)).ToList();
        var places = around.Concat(above).Append(id).ToList();
        var links = await data.OrganisationPlaces.Where(p => places.Contains(p.TerritoryId)).Join(data.Organisations, p => p.OrganisationId, o => o.Id,
            (p, o) => new { p.TerritoryId, o.SearchText, o }).OrderBy(l => l.TerritoryId == id ? 0 : 1).ThenBy(l => l.SearchText).Take(MostAround)
            .Select(l => new { l.TerritoryId, Partner = new Partner(l.o.Id, l.o.Kind, l.o.Name, l.o.Acronym, l.o.Mailbox, l.o.Phone) }).ToListAsync(ct);
        var partners = links.GroupBy(l => l.Partner.Id)
            .Select(g => g.First().Partner with { Distance = g.Min(l => l.TerritoryId == id ? 0 : above.Contains(l.TerritoryId) ? 2 : 1) }).ToList();
        var ids = partners.Select(p => p.Id).ToList();
        // Those of the organisations, and those known for the place itself, in one command.
        var people =
            await functions.Of(data.Functions.Current(now.Today)
            .Where(f => ids.Contains(f.OrganisationId) || data.ContactPlaces.Any(p => p.TerritoryId == id && p.ContactId == f.ContactId))).ToListAsync(ct);
        var there = people.OrderBy(f => f.ContactName, StringComparer.Create(Foundation.Ui.Fr.Culture, true)).ToLookup(f => f.OrganisationId);
        var expected = await coverage.Expected(place.Kind, ct);
        return new TerritoryDirectory
        {
            Territory = new TerritoryName(id, place.Name), Kind = place.Kind, MayEdit = now.MayEdit(place.Codes), Expected = expected,
            Holders = await coverage.HoldersOf([id], [.. expected.Select(r => r.Code)], ct),
            Partners = [.. partners.Select(p => p with { People = [.. there[p.Id]] })], Others = [.. people.Where(f => !ids.Contains(f.OrganisationId))],
        };
    }
}
