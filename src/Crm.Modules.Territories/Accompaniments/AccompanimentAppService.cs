using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Opens missions, changes them, moves them from stage to stage, closes them. Whoever may edit in scope may do so: a mission is the Caf's.</summary>
internal sealed class AccompanimentAppService(AccompanimentsData data, ICurrentUser user, IClock clock, CreateOnce once,
    AccompanimentPlaces places)
{
    public async Task<(Guid Id, bool Created)> Create(AccompanimentInput input, CancellationToken ct)
    {
        var facts = await places.Facts(input, null, ct);
        return await once.Run(input.Id, input, async id =>
        {
            data.Add(new Accompaniment(id, facts, input.Stage ?? AccompanimentStage.Response, user.Id, clock.Today, clock.NewId));
            await data.Save(ct);
        }, ct);
    }

    /// <summary>The stage is left aside: it changes by its own verb, with its day.</summary>
    public async Task Update(Guid id, AccompanimentInput input, Guid? stamp, CancellationToken ct)
    {
        var mission = await Whole(data.Accompaniments, id, stamp, ct);
        mission.Change(await places.Facts(input, mission, ct), clock.Today, clock.NewId);
        await data.Save(ct);
    }

    public Task MoveTo(Guid id, StageInput input, CancellationToken ct) => Change(id, mission =>
    {
        new InputErrors().When(input.Stage is null, "stage", CoreErrors.Required).ThrowIfAny();
        mission.MoveTo(input.Stage!.Value, input.On ?? clock.Today, input.Note, user.Id, clock.Today, clock.NewId());
    }, ct);

    public Task Judge(Guid id, Guid objective, JudgeInput input, CancellationToken ct) => Change(id, mission =>
    {
        new InputErrors().When(input.State is null, "state", CoreErrors.Required).ThrowIfAny();
        mission.Judge(objective, input.State!.Value, clock.Today);
    }, ct);

    public Task Close(Guid id, CloseOut input, CancellationToken ct) => Change(id, m => m.Close(input, user.Id, clock.Today, clock.NewId()), ct);

    public Task Reopen(Guid id, CancellationToken ct) => Change(id, m => m.Reopen(user.Id, clock.Today, clock.NewId()), ct);

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await data.Accompaniments.Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var mission = await data.Deleted(data.Accompaniments).Editable(id, null, ct);
        mission.TakeBack(clock.Now);
        await data.Save(ct);
    }

    private async Task Change(Guid id, Action<Accompaniment> verb, CancellationToken ct)
    {
        var mission = await Whole(data.Accompaniments, id, null, ct);
        verb(mission);
        await data.Save(ct);
    }

    private static Task<Accompaniment> Whole(IQueryable<Accompaniment> source, Guid id, Guid? stamp, CancellationToken ct) =>
        source.Include(a => a.Officers).Include(a => a.Objectives.OrderBy(o => o.Position)).Include(a => a.Steps).AsSplitQuery().Editable(id, stamp, ct);
}
