using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Members;
using Crm.Modules.Governance.Publications;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Governance.Home;

/// <summary>The screens of bodies, made of the use cases of bodies, members and dashboards.</summary>
internal sealed class BodyPages(BodyReader list, BodyAppService bodies, MemberAppService members, DashboardAppService dashboards,
    IGeography geography, ICurrentUser user)
{
    public Task<Page<BodyRow>> List(BodyFilter filter, PageRequest page, CancellationToken ct) => list.List(filter, page, ct);

    public async Task<BodyChoices> Choices(CancellationToken ct)
    {
        var departments = (await geography.All(TerritoryKind.Department, ct)).Where(d => user.Covers([d.Code])).ToList();
        var regions = departments.Select(d => d.Region).ToHashSet();
        return new BodyChoices(
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
