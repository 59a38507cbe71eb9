using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Tests.Accompaniments;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Handover;

public sealed class TransmissionTests
{
    private static Task<Guid> Transmit(CrmHost crm, string account, string from, string to, Guid? territory = null) =>
        crm.As(account, s => s.GetRequiredService<TransmissionAppService>()
            .Transmit(territory ?? Log.Lille.Id, new TransmitInput { From = from + "@demo.crm", To = to + "@demo.crm" }, default));

    private static Task Undo(CrmHost crm, Guid id) => crm.As("responsable59", s => s.GetRequiredService<TransmissionAppService>().Undo(id, default));

    private static async Task<string[]> TasksOf(CrmHost crm, string who) =>
        [.. (await crm.As("responsable59", s => s.GetRequiredService<TaskAppService>()
            .List(new TaskFilter(Assignee: who + "@demo.crm"), new PageRequest(), default))).Items.Select(t => t.Title).Order(StringComparer.Ordinal)];

    private static async Task<string> Refused(Func<Task> work) =>
        await Should.ThrowAsync<BusinessException>(work) switch { InputException input =>
        $"{input.Errors[0].Field} {input.Errors[0].Code}", var other => other.Code };

    [Theory, Engines]
    public async Task What_is_open_changes_hands_at_once_and_comes_back_when_undone(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var (leaver, successor) = ((await crm.ProfileOf("caf59")).UserId, (await crm.ProfileOf("responsable59")).UserId);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() with { Title = "Ouverte" } });
        await Log.Write(crm, "caf59", Log.Input(audience: Audience.Private) with { NextStep = Log.Step() with { Title = "Privée" } });
        var done = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() with { Title = "Faite" } });
        await crm.As("caf59", async s => await s.GetRequiredService<TaskAppService>().Complete((await Log.Read(crm, "caf59", done)).NextStep!.Id, default));
        var alone = await Missions.Write(crm, "caf59", Missions.Input("Seule"));
        var both = await Missions.Write(crm, "responsable59", Missions.Input("À deux", null, Audience.Caf, "me", "caf59@demo.crm"));
        await crm.As("caf59", s => s.GetRequiredService<SilenceAppService>()
            .Snooze(Log.Lille.Id, new SnoozeInput(Days.Ahead(20), "Congés de la mairie"), default));

        var id = await Transmit(crm, "responsable59", "caf59", "responsable59");
        (await TasksOf(crm, "responsable59")).ShouldBe(["Ouverte", "Privée"]);
        (await TasksOf(crm, "caf59")).ShouldBe(["Faite"]);
        (await Missions.Read(crm, "caf59", alone)).ShouldSatisfyAllConditions(m => m.InCharge.ShouldBe(successor), m => m.Officers.ShouldBe([successor]));
        (await Missions.Read(crm, "caf59", both)).Officers.ShouldBe([successor]);
        (await Snoozed(crm)).ShouldBe([successor]);
        var transmission = await crm.As("responsable59", s => s.GetRequiredService<TransmissionAppService>().Get(id, default));
        (transmission.Tasks, transmission.Accompaniments, transmission.Silences).ShouldBe((2, 2, 1));
        (await Audited(crm, nameof(FollowUpTask), "Changed")).ShouldBeGreaterThanOrEqualTo(2);

        await Undo(crm, id);
        (await TasksOf(crm, "caf59")).ShouldBe(["Faite", "Ouverte", "Privée"]);
        (await Missions.Read(crm, "caf59", alone)).ShouldSatisfyAllConditions(m => m.InCharge.ShouldBe(leaver), m => m.Officers.ShouldBe([leaver]));
        (await Missions.Read(crm, "caf59", both)).ShouldSatisfyAllConditions(m => m.InCharge.ShouldBe(successor), m =>
            m.Officers.ShouldBe([successor, leaver]));
        (await Snoozed(crm)).ShouldBe([leaver]);
        (await Refused(() => Undo(crm, id))).ShouldBe(HandoverErrors.AlreadyUndone);
    }

    [Theory, Engines]
    public async Task What_moved_on_since_stays_where_it_is(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var exchange = await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() with { Title = "Faite depuis" } });
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() with { Title = "Rendue" } });
        var id = await Transmit(crm, "responsable59", "caf59", "responsable59");
        await crm.As("responsable59", async s => await s.GetRequiredService<TaskAppService>()
            .Complete((await Log.Read(crm, "caf59", exchange)).NextStep!.Id, default));
        await Undo(crm, id);
        (await TasksOf(crm, "responsable59")).ShouldBe(["Faite depuis"]);
        (await TasksOf(crm, "caf59")).ShouldBe(["Rendue"]);
    }

    [Theory, Engines]
    public async Task The_successor_is_told(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "responsable59", Log.Input() with { NextStep = Log.Step() });
        await Transmit(crm, "responsable59", "responsable59", "caf59");
        var unread = await crm.As("caf59", s => s.GetRequiredService<INotifications>().Unread(default));
        unread.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task It_is_refused_to_oneself_to_nobody_out_of_scope_and_for_nothing(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() });
        (await Refused(() => Transmit(crm, "responsable59", "caf59", "caf59"))).ShouldBe($"to {HandoverErrors.SamePerson}");
        (await Refused(() => Transmit(crm, "responsable59", "personne", "caf59"))).ShouldBe($"from {CoreErrors.UnknownReference}");
        (await Refused(() => Transmit(crm, "responsable59", "caf59", "caf62"))).ShouldBe($"to {WorkbenchErrors.AssigneeOutOfScope}");
        (await Refused(() => Transmit(crm, "responsable59", "cnaf", "caf59"))).ShouldBe(HandoverErrors.NothingToTransmit);
        (await Refused(() => Transmit(crm, "responsable59", "caf59", "responsable59", Log.Ternois.Id))).ShouldBe(WorkbenchErrors.OutOfScope);
        (await TasksOf(crm, "caf59")).Length.ShouldBe(1, "nothing was half-written");
        var id = await Transmit(crm, "responsable59", "caf59", "responsable59");
        crm.Time.Advance(TimeSpan.FromDays(31));
        (await Refused(() => Undo(crm, id))).ShouldBe(HandoverErrors.UndoTooLate);
    }

    [Theory, Engines]
    public async Task Only_managers_and_the_national_team_transmit(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        using var script = await crm.SignedIn("caf59");
        using var answer = await script.PostAsync($"/api/v1/territories/{Log.Lille.Id}/transmissions", new StringContent("{}", null, "application/json"));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private static Task<List<Guid>> Snoozed(CrmHost crm) =>
        crm.As("system", s => s.GetRequiredService<HomeData>().Silences.Where(x => x.TerritoryId == Log.Lille.Id).Select(x => x.UserId).ToListAsync());

    private static Task<int> Audited(CrmHost crm, string kind, string action) =>
        crm.As("system", s => s.GetRequiredService<ModuleDbContext>().Set<AuditEntry>().CountAsync(e => e.Kind == kind && e.Action == action));
}
