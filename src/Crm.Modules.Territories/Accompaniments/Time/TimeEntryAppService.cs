using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Persons;
using Crm.Workbench.Trash;
using Crm.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Time;

/// <summary>Time as somebody notes it.</summary>
internal sealed record TimeInput
{
    public Guid? Id { get; init; }
    public DateOnly? Date { get; init; }

    /// <summary>An id, an address or <c>me</c>; the current user when not given.</summary>
    public string? Officer { get; init; }
    public int? Minutes { get; init; }
    public string? Note { get; init; }
}

/// <summary>Direct entries of time of one mission, written by who may edit it.</summary>
internal sealed class TimeEntryAppService(AccompanimentsData data, ICurrentUser user, IUserDirectory directory, People people, CreateOnce once,
    AccompanimentSettings settings, IClock clock)
{
    public async Task<(Guid Id, bool Created)> Add(Guid mission, TimeInput input, CancellationToken ct)
    {
        var facts = await Examine(mission, input, null, ct);
        return await once.Run(input.Id, (mission, input).ToString(), async id =>
        {
            data.Add(new TimeEntry(id, mission, facts));
            await data.Save(ct);
        }, ct);
    }

    public async Task Correct(Guid mission, Guid id, TimeInput input, Guid? stamp, CancellationToken ct)
    {
        await MustEdit(mission, ct);
        var entry = await Entries(mission).Editable(id, stamp, ct);
        entry.Correct(await Examine(mission, input, entry, ct));
        await data.Save(ct);
    }

    public async Task Delete(Guid mission, Guid id, Guid? stamp, CancellationToken ct)
    {
        await MustEdit(mission, ct);
        (await Entries(mission).Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid mission, Guid id, CancellationToken ct)
    {
        await MustEdit(mission, ct);
        var entry = await data.Deleted(Entries(mission)).Editable(id, null, ct);
        new TimeFacts(entry.Date, entry.Officer, entry.Minutes, entry.Note).MustFitTheDay(await OfTheDay(entry.Officer, entry.Date, entry.Id, ct));
        entry.TakeBack(clock.Now);
        await data.Save(ct);
    }

    private async Task<TimeFacts> Examine(Guid missionId, TimeInput input, TimeEntry? before, CancellationToken ct)
    {
        var mission = await MustEdit(missionId, ct);
        var officer = string.IsNullOrWhiteSpace(input.Officer) ? before?.Officer ?? user.Id : await people.Find(input.Officer, ct);
        var facts = new TimeFacts(input.Date, officer ?? Guid.Empty, input.Minutes, input.Note);
        var errors = facts.Examine(mission.From, mission.To, clock.Today, settings.DaysAround);
        if (officer != user.Id && officer != before?.Officer)
        {
            var profile = officer is { } id ? await directory.ProfileOf(id, ct) : null;
            errors.When(profile is null, "officer", CoreErrors.UnknownReference)
                .When(profile?.Covers(mission.ScopeRows.Select(r => r.Code)) is false, "officer", WorkbenchErrors.AssigneeOutOfScope);
        }
        errors.ThrowIfAny();
        facts.MustFitTheDay(await OfTheDay(facts.Officer, facts.Date!.Value, before?.Id, ct));
        return facts;
    }

    /// <summary>Also on missions the writer cannot see: a day has 24 hours for everybody.</summary>
    private async Task<int> OfTheDay(Guid officer, DateOnly date, Guid? except, CancellationToken ct) =>
        await data.TimeEntries.Where(t => t.Officer == officer && t.Date == date && t.Id != except).SumAsync(t => (int?)t.Minutes, ct) ?? 0;

    private IQueryable<TimeEntry> Entries(Guid mission) => data.TimeEntries.Where(t => t.AccompanimentId == mission);

    private async Task<Accompaniment> MustEdit(Guid id, CancellationToken ct)
    {
        var mission = await data.Accompaniments.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct).OrMissing();
        if (!user.Has(TerritoriesPermissions.Accompaniments.Edit)) throw CoreErrors.NotAllowed();
        if (!user.Covers(mission.ScopeRows.Select(r => r.Code))) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        mission.MustBeOpen();
        return mission;
    }
}
