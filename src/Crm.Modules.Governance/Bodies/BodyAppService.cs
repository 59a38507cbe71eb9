using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies: read, open, change.</summary>
internal sealed class BodyAppService(BodiesData data, IGeography geography, CreateOnce once, IClock clock, IEnumerable<IBodyUse> uses)
{
    public Task<BodyOutput> Get(Guid id, CancellationToken ct) =>
        data.Bodies.AsNoTracking().Where(b => b.Id == id).Select(BodyOutput.From(data.Seats)).FirstOrDefaultAsync(ct).OrMissing();

    public async Task<BodyInput> Input(Guid id, CancellationToken ct)
    {
        var body = await Get(id, ct);
        return new BodyInput(body.Name, body.Note);
    }

    public async Task<(BodyOutput Body, bool Created)> Open(NewBody input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, id => Open(id, input, ct), ct);
        return (await Get(id, ct), created);
    }

    public async Task<BodyOutput> Change(Guid id, BodyInput input, Guid? stamp, CancellationToken ct)
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
        foreach (var use in uses)
            if (await use.Uses(id, ct)) throw new BusinessException(BodiesErrors.BodyInUse);
        await data.Save(ct);
    }

    public async Task<BodyOutput> Restore(Guid id, CancellationToken ct)
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
        if (input.Kind is BodyKind.Cdsf) throw new BusinessException(BodiesErrors.CdsfExists, 409);
        var known = await geography.ByCodes(TerritoryKind.Department, [input.Department!], ct);
        new InputErrors().When(known.Count == 0, "department", CoreErrors.UnknownReference).ThrowIfAny();
        var body = new Body(id, input.Kind!.Value, input.Department!, input.Name!);
        body.Tell(input.Note);
        data.Add(body);
        await data.Save(ct);
    }
}
