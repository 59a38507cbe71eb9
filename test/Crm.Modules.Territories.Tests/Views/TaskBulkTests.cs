using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench;
using Crm.Workbench.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Views;

public sealed class TaskBulkTests
{
    private static Task<BulkResult> Run(CrmHost crm, string account, TaskBulkInput input, TaskFilter? filter = null) =>
        crm.As(account, s => s.GetRequiredService<TaskBulk>().Run(filter ?? new TaskFilter(), input, default));

    private static async Task<Guid> Open(CrmHost crm, string account = "caf59", int days = 1, TerritoryCard? place = null, string title = "Rappeler") =>
        (await Log.Read(crm, account,
            await Log.Write(crm, account, Log.Input(places: place ?? Log.Lille) with { NextStep = Log.Step(days) with { Title = title } }))).NextStep!.Id;

    private static Task<TaskOutput> Read(CrmHost crm, string account, Guid id) => crm.As(account, s => s.GetRequiredService<TaskAppService>().Get(id, default));

    [Theory, Engines]
    public async Task All_of_the_filter_is_done_and_nothing_else_and_taken_back(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var wanted = new List<Guid>();
        for (var i = 0; i < 60; i++) wanted.Add(await Open(crm, title: "Appeler la mairie"));
        var other = await Open(crm, title: "Autre chose");
        var result = await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Complete, All: true), new TaskFilter(Q: "mairie"));
        (result.Done, result.Refused).ShouldBe((60, 0));
        (await Read(crm, "caf59", other)).Status.ShouldBe(FollowUpStatus.Open);
        (await Read(crm, "caf59", wanted[59])).Status.ShouldBe(FollowUpStatus.Done);
        (await crm.As("caf59", s => s.GetRequiredService<BulkDeeds>().Undo(result.UndoId!.Value, default))).Done.ShouldBe(60);
        (await Read(crm, "caf59", wanted[59])).Status.ShouldBe(FollowUpStatus.Open);
        var twice = await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<BulkDeeds>().Undo(result.UndoId!.Value, default)));
        twice.Code.ShouldBe(ViewErrors.UndoDone);
    }

    [Theory, Engines]
    public async Task What_is_out_of_scope_or_refused_is_counted_and_left(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var (mine, done, theirs) = (await Open(crm), await Open(crm), await Open(crm, "caf62", place: Log.Ternois));
        await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Complete, [done]));
        var result = await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Complete, [mine, done, theirs, Guid.NewGuid()]));
        (result.Done, result.Refused).ShouldBe((1, 3));
        result.Reasons[TaskErrors.TaskAlreadyDone].ShouldBe(1);
        result.Reasons[CoreErrors.NotFound].ShouldBe(2);
        (await Read(crm, "caf62", theirs)).Status.ShouldBe(FollowUpStatus.Open);
    }

    [Theory, Engines]
    public async Task A_deed_is_taken_back_within_a_day_by_its_author_and_not_over_later_changes(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var (kept, changed) = (await Open(crm), await Open(crm));
        var result = await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Snooze, [kept, changed], Until: Days.Ahead(5), Reason: "congés"));
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("responsable59", s => s.GetRequiredService<BulkDeeds>().Undo(result.UndoId!.Value, default)))).Code.ShouldBe(CoreErrors.NotFound);
        crm.Time.Advance(TimeSpan.FromHours(1));
        await crm.As("caf59", s => s.GetRequiredService<TaskAppService>().Complete(changed, default));
        var undone = await crm.As("caf59", s => s.GetRequiredService<BulkDeeds>().Undo(result.UndoId!.Value, default));
        (undone.Done, undone.Refused).ShouldBe((1, 1));
        ((await Read(crm, "caf59", kept)).Status, (await Read(crm, "caf59", changed)).Status).ShouldBe((FollowUpStatus.Open, FollowUpStatus.Done));
        var late = await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Complete, [kept]));
        crm.Time.Advance(TimeSpan.FromHours(BulkDeed.UndoHours + 1));
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<BulkDeeds>().Undo(late.UndoId!.Value, default)))).Code.ShouldBe(ViewErrors.UndoTooLate);
    }

    [Theory, Engines]
    public async Task Handing_over_needs_somebody_who_covers_the_place(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var task = await Open(crm);
        var refused = await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Assign, [task], Assignee: "caf62@demo.crm"));
        (refused.Done, refused.Reasons.ContainsKey(WorkbenchErrors.AssigneeOutOfScope), refused.UndoId).ShouldBe((0, true, null));
        (await Run(crm, "caf59", new TaskBulkInput(TaskDeed.Assign, [task], Assignee: "responsable59@demo.crm"))).Done.ShouldBe(1);
        (await Read(crm, "caf59", task)).Assignee.ShouldBe((await crm.ProfileOf("responsable59")).UserId);
    }

    [Theory, Engines]
    public async Task Bad_input_is_told_by_field_and_nothing_is_written(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var task = await Open(crm);
        async Task<string> Field(TaskBulkInput input) => (await Should.ThrowAsync<InputException>(() => Run(crm, "caf59", input))).Errors[0].Field;
        (await Field(new TaskBulkInput(null, [task]))).ShouldBe("action");
        (await Field(new TaskBulkInput(TaskDeed.Complete))).ShouldBe("ids");
        (await Field(new TaskBulkInput(TaskDeed.Snooze, [task], Reason: "x"))).ShouldBe("until");
        (await Field(new TaskBulkInput(TaskDeed.Assign, [task]))).ShouldBe("assignee");
        (await Field(new TaskBulkInput(TaskDeed.Complete, [.. Enumerable.Range(0, Bulk.Max + 1).Select(_ => Guid.NewGuid())]))).ShouldBe("ids");
        (await Read(crm, "caf59", task)).Status.ShouldBe(FollowUpStatus.Open);
    }
}
