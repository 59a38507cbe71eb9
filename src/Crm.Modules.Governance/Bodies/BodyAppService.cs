using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Data;
using Crm.Modules.Governance.Members;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies: find, read, open, change.</summary>
internal sealed class BodyAppService(GovernanceData data, IGeography geography, CreateOnce once, IClock clock)
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

    public Task<BodyOut> Get(Guid id, CancellationToken ct) =>
        data.Bodies.AsNoTracking().Where(b => b.Id == id).Select(BodyOut.From(data.Members, clock.Today)).FirstOrDefaultAsync(ct).OrMissing();

    public async Task<BodyInput> Input(Guid id, CancellationToken ct)
    {
        var body = await Get(id, ct);
        return new BodyInput(body.Name, body.Note);
    }

    public async Task<(BodyOut Body, bool Created)> Open(NewBody input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, id => Open(id, input, ct), ct);
        return (await Get(id, ct), created);
    }

    public async Task<BodyOut> Change(Guid id, BodyInput input, Guid? stamp, CancellationToken ct)
    {
        var body = await data.Bodies.Editable(id, stamp, ct);
        new InputErrors().Text(input.Name, Body.NameMaxLength, "name").OptionalText(input.Note, Body.NoteMaxLength, "note").ThrowIfAny();
        body.Rename(input.Name);
        body.Tell(input.Note);
        await data.Save(ct);
        return await Get(id, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var body = await data.Bodies.Editable(id, stamp, ct);
        body.Delete(clock.Now);
        if (await data.HasMembers(id, ct) || await data.HasDashboards(id, ct)) throw new BusinessException(GovernanceErrors.BodyInUse);
        await data.Save(ct);
    }

    public async Task<BodyOut> Restore(Guid id, CancellationToken ct)
    {
        var body = await data.Deleted(data.Bodies).Editable(id, null, ct);
        body.TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    private async Task Open(Guid id, NewBody input, CancellationToken ct)
    {
        new InputErrors().When(input.Kind is null, "kind", CoreErrors.Required).Text(input.Department, ModuleDbContext.CodeLength, "department")
            .Text(input.Name, Body.NameMaxLength, "name").OptionalText(input.Note, Body.NoteMaxLength, "note").ThrowIfAny();
        if (input.Kind is BodyKind.Cdsf) throw new BusinessException(GovernanceErrors.CdsfExists, 409);
        var known = await geography.ByCodes(TerritoryKind.Department, [input.Department!], ct);
        new InputErrors().When(known.Count == 0, "department", CoreErrors.UnknownReference).ThrowIfAny();
        var body = new Body(id, input.Kind!.Value, input.Department!, input.Name!);
        body.Tell(input.Note);
        data.Add(body);
        await data.Save(ct);
    }

    private System.Linq.Expressions.Expression<Func<Body, BodyRow>> Row()
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
