using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Persons;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Follow-up tasks: who does what by when, done, put off or taken up again.</summary>
internal sealed class TaskAppService(ExchangesData data, ICurrentUser user, IClock clock, CreateOnce once, NamedPlaces places, People people,
    IMapper mapper)
{
    public async Task<Page<TaskOutput>> List(TaskFilter filter, PageRequest request, CancellationToken ct)
    {
        var assignee = string.IsNullOrWhiteSpace(filter.Assignee) ? null : await people.Find(filter.Assignee, ct);
        var found = data.Find(filter, assignee, clock.Today, request);
        var page = await Outputs(found.Page).ToPage(found.All, request, ct);
        return page with { Items = await Named(page.Items, ct) };
    }

    public async Task<TaskOutput> Get(Guid id, CancellationToken ct) =>
        (await Named([await Outputs(data.Tasks.Where(t => t.Id == id)).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing()], ct))[0];

    public async Task<(Guid Id, bool Created)> Create(TaskInput input, CancellationToken ct)
    {
        Examine(input).ThrowIfAny();
        return await once.Run(input.Id, input, async id =>
        {
            var cards = await places.Of(input.TerritoryIds!, [], ct);
            var assignee = await people.Assignee(input.Assignee, cards.SelectMany(c => c.Departments), "assignee", ct);
            data.Add(new FollowUpTask(id, new Promise(input.Title, input.DueDate, assignee), null, input.Audience ?? Audience.Caf, cards, clock.Today));
            await data.Save(ct);
        }, ct);
    }

    /// <summary>Audience and territories of a task that follows an exchange are those of the exchange: only title, date and person change.</summary>
    public async Task Update(Guid id, TaskInput input, Guid? stamp, CancellationToken ct)
    {
        var task = await data.Tasks.Include(t => t.Territories).Editable(id, stamp, ct);
        Examine(input).ThrowIfAny();
        var here = task.Territories.Select(t => t.TerritoryId).ToHashSet();
        var cards = await places.Of(task.InteractionId is null ? input.TerritoryIds! : here, here, ct);
        var same = input.Assignee == task.Assignee.ToString() && here.SetEquals(cards.Select(c => c.Id));
        var assignee = same ? task.Assignee : await people.Assignee(input.Assignee, cards.SelectMany(c => c.Departments), "assignee", ct);
        var audience = AudienceOf(task, input);
        var onlyHands = input.Repeats(task) && here.SetEquals(cards.Select(c => c.Id)) && audience == task.Audience;
        user.Demand(onlyHands ? TaskWrites.Handle : TaskWrites.Rewrite, task, readersChange: audience != task.Audience);
        task.Plan(input.Title, input.DueDate, assignee, clock.Today);
        if (task.InteractionId is null) task.Follow(audience, cards);
        await data.Save(ct);
    }

    public Task Complete(Guid id, CancellationToken ct) => Change(id, t => t.Complete(clock.Today), ct);

    public Task Snooze(Guid id, SnoozeInput input, CancellationToken ct) => Change(id, t => t.SnoozeUntil(input.Until, input.Reason, clock.Today), ct);

    public Task Reopen(Guid id, CancellationToken ct) => Change(id, t => t.Reopen(clock.Today), ct);

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var task = await data.Tasks.Editable(id, null, ct);
        user.Demand(TaskWrites.Delete, task);
        task.MustBe(stamp);
        task.Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var task = await data.Deleted(data.Tasks).Editable(id, null, ct);
        user.Demand(TaskWrites.Delete, task);
        task.TakeBack(clock.Now);
        await data.Save(ct);
    }

    private async Task Change(Guid id, Action<FollowUpTask> verb, CancellationToken ct)
    {
        var task = await data.Tasks.Editable(id, null, ct);
        user.Demand(TaskWrites.Handle, task);
        verb(task);
        await data.Save(ct);
    }

    /// <summary>Of a task that follows an exchange, the exchange's. Said by nobody, the usual one for who chooses it, and for the others the one there
    /// is.</summary>
    private Audience AudienceOf(FollowUpTask task, TaskInput input) => task.InteractionId is not null ? task.Audience
        : input.Audience ?? (user.ChoosesReaders(TaskWrites.Rewrite, task) ? Audience.Caf : task.Audience);

    private InputErrors Examine(TaskInput input) => FollowUpTask.Examine(input.Title, input.DueDate, clock.Today)
        .When(input.TerritoryIds is null or { Count: 0 }, "territoryIds", CoreErrors.Required)
        .When(input.TerritoryIds?.Count > Interaction.MaxTerritories, "territoryIds", ExchangeErrors.TooManyTerritories,
            ("max", Interaction.MaxTerritories));

    private IQueryable<TaskOutput> Outputs(IQueryable<FollowUpTask> tasks) =>
        tasks.AsNoTracking().AsSplitQuery().ProjectTo<TaskOutput>(mapper.ConfigurationProvider, new { today = clock.Today });

    private async Task<IReadOnlyList<TaskOutput>> Named(IReadOnlyList<TaskOutput> items, CancellationToken ct)
    {
        var names = await people.Named(items.Select(i => i.Assignee), ct);
        return [.. items.Select(i => i with { AssigneeName = names.GetValueOrDefault(i.Assignee)?.Name })];
    }
}
