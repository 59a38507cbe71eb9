using System.Linq.Expressions;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Members;
using Crm.Modules.Governance.Publications;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Home;

/// <summary>The list of bodies, each with its seats and its last publication.</summary>
internal sealed class BodyReader(PublicationsData data, IGeography geography, IClock clock)
{
    public async Task<Page<BodyRow>> List(BodyFilter filter, PageRequest page, CancellationToken ct)
    {
        var bodies = data.Bodies.AsNoTracking().SearchedBy(filter.Q, b => b.SearchName);
        if (filter.Kind is { } kind) bodies = bodies.Where(b => b.Kind == kind);
        if (filter.Department is { Length: > 0 } department) bodies = bodies.Where(b => b.Department == department);
        if (filter.Departments is { } within) bodies = bodies.Where(b => within.Contains(b.Department));
        if (filter.Region is { Length: > 0 } region)
        {
            var departments = await geography.DepartmentsOf([region], ct);
            bodies = bodies.Where(b => departments.Contains(b.Department));
        }
        return await BodyRow.Sorts.Apply(bodies.Select(Row()), page.Sort).ToPage(page, ct);
    }

    private Expression<Func<Body, BodyRow>> Row()
    {
        var (members, publications, today) = (data.Members, data.Publications, clock.Today);
        return b => new BodyRow
        {
            Id = b.Id, Kind = b.Kind, Department = b.Department, Name = b.Name,
            Members = members.Count(m => m.BodyId == b.Id && m.From <= today && (m.To == null || m.To >= today)),
            President = members.Where(m => m.BodyId == b.Id && m.Role == MemberRole.President && m.Seat == SeatKind.Holder && m.From <= today
                && (m.To == null || m.To >= today))
                .Select(m => m.Name).FirstOrDefault(),
            LastPublication = publications.Where(p => p.BodyId == b.Id && p.WithdrawnAt == null).Max(p => (DateOnly?)p.AsOf),
        };
    }
}
