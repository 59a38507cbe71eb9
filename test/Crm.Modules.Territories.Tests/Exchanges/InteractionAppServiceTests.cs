using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Testing;
using Crm.Workbench;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Exchanges;

public sealed class InteractionAppServiceTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task Do(CrmHost crm, string account, Func<InteractionAppService, Task> work) =>
        crm.As(account, s => work(s.GetRequiredService<InteractionAppService>()));

    private static async Task<BusinessException> Refusal(Func<Task> work) => await Should.ThrowAsync<BusinessException>(work);

    [Theory, Engines]
    public async Task The_next_step_is_a_task_of_its_author_unless_said_otherwise(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() });
        var given = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(assignee: "responsable59@demo.crm") });
        (await Log.Read(crm, "caf59", id)).NextStep!.Assignee.ShouldBe((await crm.ProfileOf("caf59")).UserId);
        (await Log.Read(crm, "caf59", given)).NextStep!.Assignee.ShouldBe((await crm.ProfileOf("responsable59")).UserId);
    }

    [Theory, Engines]
    public async Task Nothing_is_written_when_the_next_step_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        var input = Log.Input("Refusé") with { NextStep = Log.Step(assignee: "personne@demo.crm") };
        (await Should.ThrowAsync<InputException>(() => Log.Write(crm, "caf59", input))).Errors.ShouldHaveSingleItem().Field.ShouldBe("nextStep.assignee");
        (await crm.As("caf59", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(Q: "refusé"), new PageRequest(), default))).Total.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task A_next_step_is_not_given_to_somebody_who_would_not_see_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        async Task<string> Refused(Func<Task> work) =>
            (await Should.ThrowAsync<InputException>(work)).Errors.Select(e => $"{e.Field} {e.Code}").ShouldHaveSingleItem();
        (await Refused(() => Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(assignee: "caf62@demo.crm") })))
            .ShouldBe($"nextStep.assignee {WorkbenchErrors.AssigneeOutOfScope}");
        (await Refused(() =>
            crm.As("caf59", s => s.GetRequiredService<TaskAppService>()
            .Create(new TaskInput { Title = "Seule", DueDate = Days.Today, TerritoryIds = [Log.Lille.Id], Assignee = "caf62@demo.crm" }, default))))
            .ShouldBe($"assignee {WorkbenchErrors.AssigneeOutOfScope}");

        var id = await Log.Write(crm, "cnaf", Log.Input(places: Log.Ternois) with { NextStep = Log.Step(assignee: "caf02-80@demo.crm") });
        (await Refused(() => Do(crm, "cnaf", s => s.Update(id, Log.Input(), null, default))))
            .ShouldBe($"nextStep.assignee {WorkbenchErrors.AssigneeOutOfScope}");
        var national = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(assignee: "cnaf@demo.crm") });
        (await Log.Read(crm, "caf59", national)).NextStep!.Assignee.ShouldBe((await crm.ProfileOf("cnaf")).UserId);
    }

    [Theory, Engines]
    public async Task Logging_on_a_territory_out_of_scope_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        var refused = await Refusal(() => Log.Write(crm, "caf59", Log.Input(places: [Log.Lille, Log.Ternois])));
        (refused.Code, refused.Status).ShouldBe((WorkbenchErrors.OutOfScope, 403));
        foreach (var account in (string[])["caf62", "caf02-80"]) await Log.Write(crm, account, Log.Input(places: Log.Ternois));
    }

    [Theory, Engines]
    public async Task An_unknown_territory_is_a_field_error(Engine engine)
    {
        var crm = await hosts.On(engine);
        var error =
            (await Should.ThrowAsync<InputException>(() =>
            Log.Write(crm, "caf59", Log.Input() with { TerritoryIds = [Guid.NewGuid()] }))).Errors.ShouldHaveSingleItem();
        (error.Field, error.Code).ShouldBe(("territoryIds", CoreErrors.UnknownReference));
    }

    [Theory, Engines]
    public async Task An_officer_edits_their_own_and_a_manager_also_those_of_colleagues(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "responsable59", Log.Input());
        (await Refusal(() => Do(crm, "caf59", s => s.Update(id, Log.Input("Autre"), null, default)))).Code.ShouldBe(ExchangeErrors.NotAuthor);
        var mine = await Log.Write(crm, "caf59", Log.Input());
        await Do(crm, "responsable59", s => s.Update(mine, Log.Input("Repris"), null, default));
        (await Log.Read(crm, "caf59", mine)).Subject.ShouldBe("Repris");
    }

    [Theory, Engines]
    public async Task A_national_one_is_read_everywhere_and_written_at_home(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "caf62", Log.Input(audience: Audience.National, places: Log.Ternois));
        (await Log.Read(crm, "responsable59", id)).Id.ShouldBe(id);
        (await Refusal(() => Do(crm, "responsable59", s => s.Update(id, Log.Input(places: Log.Ternois), null, default)))).Code.ShouldBe(
            WorkbenchErrors.OutOfScope);
        (await Refusal(() => Log.Read(crm, "cdsf59", id))).Code.ShouldBe(CoreErrors.NotFound);
    }

    [Theory, Engines]
    public async Task A_stale_version_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "caf59", Log.Input());
        var stamp = (await Log.Read(crm, "caf59", id)).Stamp;
        await Do(crm, "caf59", s => s.Update(id, Log.Input("Premier"), stamp, default));
        (await Refusal(() => Do(crm, "caf59", s => s.Update(id, Log.Input("Second"), stamp, default)))).Code.ShouldBe(CoreErrors.Stale);
    }

    [Theory, Engines]
    public async Task Deleting_takes_the_tasks_along_and_restoring_brings_them_back_for_30_days(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var id = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() });
        var task = (await Log.Read(crm, "caf59", id)).NextStep!.Id;
        await Do(crm, "caf59", s => s.Delete(id, null, default));
        (await Refusal(() => Log.Read(crm, "caf59", id))).Status.ShouldBe(404);
        (await Refusal(() => crm.As("caf59", s => s.GetRequiredService<TaskAppService>().Get(task, default)))).Status.ShouldBe(404);
        crm.Time.Advance(TimeSpan.FromDays(29));
        await Do(crm, "caf59", s => s.Restore(id, default));
        (await Log.Read(crm, "caf59", id)).NextStep!.Id.ShouldBe(task);
        await Do(crm, "caf59", s => s.Delete(id, null, default));
        crm.Time.Advance(TimeSpan.FromDays(31));
        (await Refusal(() => Do(crm, "caf59", s => s.Restore(id, default)))).Code.ShouldBe(WorkbenchErrors.RestoreTooLate);
    }

    [Theory, Engines]
    public async Task Widening_an_exchange_widens_its_tasks(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() });
        var task = (await Log.Read(crm, "caf59", id)).NextStep!.Id;
        await Do(crm, "caf59", s => s.Update(id, Log.Input(audience: Audience.Committee), null, default));
        (await crm.As("clp32", s => s.GetRequiredService<TaskAppService>().Get(task, default))).Audience.ShouldBe(Audience.Committee);
    }
}
