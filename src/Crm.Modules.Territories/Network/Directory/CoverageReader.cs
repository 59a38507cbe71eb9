using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Directory;

/// <summary>Which territories to look at, and for which role.</summary>
/// <param name="Kind">EPCI unless said otherwise.</param>
/// <param name="Role">One of those expected of that kind; all of them otherwise.</param>
/// <param name="All">Also the territories where nobody is missing.</param>
internal sealed record CoverageFilter(TerritoryKind? Kind = null, string? Role = null, string? Department = null, string? Q = null, bool All = false)
{
    public TerritoryKind Of => Kind is TerritoryKind.Commune or TerritoryKind.Department ? Kind.Value : TerritoryKind.Epci;
}

/// <summary>Who holds a role on a territory.</summary>
internal sealed record RoleHolder(Guid TerritoryId, string Role, Guid ContactId, string Name);

/// <summary>A territory and, for each role expected of it, who is known.</summary>
internal sealed record CoverageLine(Guid Id, TerritoryKind Kind, string Code, string Name, IReadOnlyList<string> Departments)
{
    public IReadOnlyList<RoleHolder> Holders { get; init; } = [];
    public string Url => $"/territoires/{Id}?onglet=partenaires";

    public IReadOnlyList<RoleHolder> Of(string role) => [.. Holders.Where(h => h.Role == role)];
}

/// <summary>Which territories miss whom: a role is held when somebody has it today in an organisation of the territory, or is known for the
/// territory.</summary>
internal sealed class CoverageReader(NetworkData data, ICurrentUser user, IClock clock, IMapper mapper)
{
    /// <summary>Roles expected of a kind of territory, in their order.</summary>
    public Task<List<FunctionRole>> Expected(TerritoryKind kind, CancellationToken ct) => data.Roles.AsNoTracking()
        .Where(r => (kind == TerritoryKind.Epci && r.OfEpci) || (kind == TerritoryKind.Commune && r.OfCommune)
            || (kind == TerritoryKind.Department && r.OfDepartment)).OrderBy(r => r.Rank).ToListAsync(ct);

    public async Task<Page<CoverageLine>> List(CoverageFilter filter, IReadOnlyList<FunctionRole> expected, PageRequest request, CancellationToken ct)
    {
        var page = await Lines(filter, expected).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, [.. expected.Select(r => r.Code)], ct) };
    }

    public async Task<IReadOnlyList<RoleHolder>> HoldersOf(IReadOnlyCollection<Guid> territories, IReadOnlyCollection<string> roles, CancellationToken ct)
    {
        if (territories.Count == 0 || roles.Count == 0) return [];
        var found = await Holders(roles).Where(h => territories.Contains(h.TerritoryId)).Distinct()
            .Join(data.Contacts, h => h.ContactId, c => c.Id, (h, c) =>
                new RoleHolder(h.TerritoryId, h.Role, h.ContactId, c.FirstName == null ? c.LastName : c.FirstName + " " + c.LastName)).ToListAsync(ct);
        return [.. found.OrderBy(h => h.Name, StringComparer.Create(Foundation.Ui.Fr.Culture, true))];
    }

    private IQueryable<CoverageLine> Lines(CoverageFilter filter, IReadOnlyList<FunctionRole> expected)
    {
        var kind = filter.Of;
        var found = data.Territories.AsNoTracking().Where(t => t.Kind == kind && t.ClosedOn == null);
        if (!user.Profile.Everything) found = Within(found, user.Profile.Departments);
        if (!string.IsNullOrWhiteSpace(filter.Department)) found = Within(found, [filter.Department]);
        var asked = expected.Select(r => r.Code).Where(c => string.IsNullOrWhiteSpace(filter.Role) || c == filter.Role).ToList();
        if (!filter.All)
        {
            var count = asked.Count;
            var covered = Holders(asked).Select(h => new { h.TerritoryId, h.Role }).Distinct().GroupBy(h => h.TerritoryId)
                .Where(g => g.Count() == count).Select(g => g.Key);
            found = found.Where(t => !covered.Contains(t.Id));
        }
        return found.SearchedBy(filter.Q, t => t.SearchName).OrderBy(t => t.SearchName).ThenBy(t => t.Id)
            .ProjectTo<CoverageLine>(mapper.ConfigurationProvider);
    }

    private IQueryable<Territory> Within(IQueryable<Territory> territories, IReadOnlyList<string> departments)
    {
        var inside = data.TerritoryDepartments.Where(d => departments.Contains(d.Code)).Select(d => d.TerritoryId);
        return territories.Where(t => inside.Contains(t.Id));
    }

    private async Task<IReadOnlyList<CoverageLine>> Complete(IReadOnlyList<CoverageLine> lines, IReadOnlyCollection<string> roles, CancellationToken ct)
    {
        var holders = (await HoldersOf([.. lines.Select(l => l.Id)], roles, ct)).ToLookup(h => h.TerritoryId);
        return [.. lines.Select(l => l with { Holders = [.. holders[l.Id]] })];
    }

    private IQueryable<Held> Holders(IReadOnlyCollection<string> roles)
    {
        var now = data.Functions.Current(clock.Today).Where(f => f.Role != null && roles.Contains(f.Role));
        return now.Join(data.OrganisationPlaces, f => f.OrganisationId, p => p.OrganisationId, (f, p) =>
            new Held { TerritoryId = p.TerritoryId, Role = f.Role!, ContactId = f.ContactId })
            .Concat(now.Join(data.ContactPlaces, f => f.ContactId, p => p.ContactId, (f, p) =>
                new Held { TerritoryId = p.TerritoryId, Role = f.Role!, ContactId = f.ContactId }));
    }

    private sealed record Held
    {
        public Guid TerritoryId { get; init; }
        public string Role { get; init; } = "";
        public Guid ContactId { get; init; }
    }
}
