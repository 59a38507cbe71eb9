using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Members;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Governance.Bodies;

/// <summary>What the page of a body shows.</summary>
internal sealed record BodyFile(BodyOut Body, IReadOnlyList<MemberOut> Members, IReadOnlyList<DashboardOut> Dashboards)
{
    public IEnumerable<MemberOut> InForce => Members.Where(m => m.InForce);
    public IEnumerable<MemberOut> Others => Members.Where(m => !m.InForce);
    public IEnumerable<IGrouping<string, MemberOut>> Colleges => ByCollege(InForce);
    public IEnumerable<IGrouping<string, MemberOut>> OtherColleges => ByCollege(Others);

    /// <summary>The college of the president first, then by name; in each, the bureau before the members.</summary>
    private static IEnumerable<IGrouping<string, MemberOut>> ByCollege(IEnumerable<MemberOut> members) => members
        .OrderBy(m => m.Role).ThenBy(m => m.Seat).ThenBy(m => m.Name, StringComparer.Create(Fr.Culture, ignoreCase: true))
        .GroupBy(m => m.College).OrderBy(g => g.Any(m => m.Role is MemberRole.President) ? 0 : 1)
        .ThenBy(g => g.Key, StringComparer.Create(Fr.Culture, ignoreCase: true));
}

/// <summary>A region or département one may filter by.</summary>
internal sealed record Place(string Code, string Name);

/// <summary>What the list of bodies shows: a page of them, and the places of the reader's scope.</summary>
internal sealed record BodyList(Page<BodyRow> Page, IReadOnlyList<Place> Regions, IReadOnlyDictionary<string, string> Departments);

/// <summary>The screens of bodies, made of the use cases of bodies, members and dashboards.</summary>
internal sealed class BodyFileAppService(BodyAppService bodies, MemberAppService members, DashboardAppService dashboards,
    IGeography geography, ICurrentUser user)
{
    public async Task<BodyList> List(BodyFilter filter, PageRequest page, CancellationToken ct)
    {
        var departments = (await geography.All(TerritoryKind.Department, ct)).Where(d => user.Covers([d.Code])).ToList();
        var regions = departments.Select(d => d.Region).ToHashSet();
        return new BodyList(await bodies.List(filter, page, ct),
            [.. (await geography.All(TerritoryKind.Region, ct)).Where(r => regions.Contains(r.Code)).Select(r => new Place(r.Code, r.Name))],
            departments.ToDictionary(d => d.Code, d => d.Name));
    }

    public async Task<BodyFile> View(Guid id, CancellationToken ct)
    {
        var all = new PageRequest(PageSize: PageRequest.MaxSize);
        return new BodyFile(await bodies.Get(id, ct), (await members.List(id, new MemberFilter(), all, ct)).Items,
            (await dashboards.List(new DashboardFilter(id), all, ct)).Items);
    }
}
