using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Places.Geography;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench;
using Crm.Workbench.Dossiers;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Accompaniments;

public sealed class AccompanimentAppServiceTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<Page<AccompanimentOutput>> List(CrmHost crm, string account, AccompanimentFilter filter) =>
        crm.As(account, s => s.GetRequiredService<AccompanimentReader>().List(filter, new PageRequest(), default));

    private static async Task<string> Refused(Func<Task> work) => await Should.ThrowAsync<BusinessException>(work) switch
    {
        InputException input => string.Join(", ", input.Errors.Select(e => $"{e.Field} {e.Code}")),
        var other => other.Code,
    };

    [Theory, Engines]
    public async Task Time_spent_is_that_of_entries_and_attached_exchanges_each_counted_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Missions.Write(crm, "caf59", Missions.Input());
        await Missions.Note(crm, "caf59", id, 210);
        await Missions.Exchange(crm, "responsable59", id, 90, Days.Ago(3));
        await Missions.Exchange(crm, "caf59", id, 300, Days.Ahead(3));
        var mission = await Missions.Read(crm, "caf59", id);
        (mission.SpentMinutes, mission.SpentDays, mission.PlannedDays).ShouldBe((300, 0.71m, 12.5m), "what is to come is not spent");
    }

    [Theory, Engines]
    public async Task A_reader_is_not_told_the_time_of_exchanges_they_may_not_read(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Missions.Write(crm, "caf59", Missions.Input(audience: Audience.Committee));
        await Missions.Exchange(crm, "caf59", id, 60, Days.Today, Audience.Private);
        await Missions.Exchange(crm, "caf59", id, 30, Days.Today, Audience.Committee);
        (await Missions.Read(crm, "caf59", id)).SpentMinutes.ShouldBe(90);
        (await Missions.Read(crm, "clp32", id)).SpentMinutes.ShouldBe(30);
    }

    [Theory, Engines]
    public async Task It_is_read_by_scope_and_audience_and_by_who_is_on_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        var mine = await Missions.Write(crm, "responsable59", Missions.Input("À deux", null, Audience.Private, "me", "caf59@demo.crm"));
        var alone = await Missions.Write(crm, "responsable59", Missions.Input("Seule", null, Audience.Private));
        (await Missions.Read(crm, "caf59", mine)).Title.ShouldBe("À deux");
        foreach (var (account, id) in new[] { ("caf59", alone), ("caf62", mine), ("cnaf", alone), ("cdsf59", mine), ("admin", mine) })
            (await Refused(() => Missions.Read(crm, account, id))).ShouldBe(CoreErrors.NotFound, account);
    }

    [Theory, Engines]
    public async Task A_national_one_is_read_everywhere_and_written_at_home(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Missions.Write(crm, "caf59", Missions.Input(audience: Audience.National));
        (await Missions.Read(crm, "caf62", id)).Id.ShouldBe(id);
        (await Refused(() => Missions.Do(crm, "caf62", s => s.MoveTo(id, new StageInput { Stage = AccompanimentStage.Setup }, default))))
            .ShouldBe(CoreErrors.OutOfScope);
        (await Refused(() => Missions.Note(crm, "caf62", id, 30))).ShouldBe(WorkbenchErrors.OutOfScope);
        (await Missions.Read(crm, "caf59", id)).Stage.ShouldBe(AccompanimentStage.Response);
    }

    [Theory, Engines]
    public async Task What_it_names_must_exist_and_be_in_scope(Engine engine)
    {
        var crm = await hosts.On(engine);
        Task<string> Try(AccompanimentInput input) => Refused(() => Missions.Write(crm, "caf59", input));
        (await Try(Missions.Input() with { Theme = "inconnu" })).ShouldBe($"theme {CoreErrors.UnknownReference}");
        (await Try(Missions.Input() with { TerritoryId = Guid.NewGuid() })).ShouldBe($"territoryId {CoreErrors.UnknownReference}");
        (await Try(Missions.Input(place: Log.Ternois))).ShouldBe(WorkbenchErrors.OutOfScope);
        (await Try(Missions.Input() with { Dossier = new DossierRef("project", Guid.NewGuid()) })).ShouldBe($"dossier {CoreErrors.UnknownReference}");
        (await Try(Missions.Input(officers: "caf62@demo.crm"))).ShouldBe($"officers {WorkbenchErrors.AssigneeOutOfScope}");
        (await Try(Missions.Input(officers: "personne@demo.crm"))).ShouldContain($"officers {CoreErrors.UnknownReference}");
        (await Try(Missions.Input() with { PlannedDays = 1.005m })).ShouldBe($"plannedDays {AccompanimentErrors.PlannedInvalid}");
        (await List(crm, "caf59", new AccompanimentFilter(Q: "relais"))).Items.ShouldAllBe(a => a.Title != "refusé");
    }

    [Theory, Engines]
    public async Task Filters_give_open_late_and_overdrawn_ones(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var over = await Missions.Write(crm, "caf59", Missions.Input("Dépassé") with { PlannedDays = 1, To = Days.Ago(1) });
        await Missions.Exchange(crm, "caf59", over, 400);
        var inTime = await Missions.Write(crm, "caf59", Missions.Input("Tranquille") with { PlannedDays = 1, Theme = "mobilite" });
        await Missions.Note(crm, "caf59", inTime, 420);
        var closed = await Missions.Write(crm, "responsable59", Missions.Input("Clos"));
        await Missions.Do(crm, "caf59", s => s.Close(closed, new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Fait" }, default));

        async Task<string[]> Titles(AccompanimentFilter filter) =>
            [.. (await List(crm, "caf59", filter)).Items.Select(a => a.Title).Order(StringComparer.Ordinal)];
        await Missions.Note(crm, "caf59", over, 20);
        (await Titles(new(Overdrawn: true))).ShouldBeEmpty("as much as planned is not more");
        await Missions.Note(crm, "caf59", over, 1);
        (await Titles(new(Overdrawn: true))).ShouldBe(["Dépassé"]);
        (await Titles(new(Late: true))).ShouldBe(["Dépassé"]);
        (await Titles(new(Open: false))).ShouldBe(["Clos"]);
        (await Titles(new(Open: true, Theme: "mobilite"))).ShouldBe(["Tranquille"]);
        (await Titles(new(Officer: "responsable59@demo.crm"))).ShouldBe(["Clos"]);
        (await Titles(new(Territory: Log.Lille.Id, Stage: AccompanimentStage.Response, Q: "depasse"))).ShouldBe(["Dépassé"]);
        (await Titles(new(From: Days.Today, To: Days.Today))).ShouldBe(["Clos", "Tranquille"]);
    }

    [Theory, Engines]
    public async Task A_day_has_24_hours_whatever_the_missions(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var (one, two) = (await Missions.Write(crm, "caf59", Missions.Input("Un")), await Missions.Write(crm, "caf59", Missions.Input("Deux")));
        await Missions.Note(crm, "caf59", one, 1000);
        (await Refused(() => Missions.Note(crm, "caf59", two, 441))).ShouldBe($"minutes {AccompanimentErrors.DayTooLong}");
        await Missions.Note(crm, "caf59", two, 440);
        await Missions.Note(crm, "responsable59", two, 600);
        await Missions.Note(crm, "caf59", two, 441, Days.Ago(1));
    }

    [Theory, Engines]
    public async Task Nothing_is_noted_on_a_closed_mission(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Missions.Write(crm, "caf59", Missions.Input() with { Objectives = [new ObjectiveInput { Text = "Ouvert" }] });
        (await Refused(() => Missions.Do(crm, "caf59", s => s.Close(id, new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Fait" }, default))))
            .ShouldBe(AccompanimentErrors.ObjectivesOpen);
        var objective = (await Missions.Read(crm, "caf59", id)).Objectives.ShouldHaveSingleItem();
        await Missions.Do(crm, "caf59", s => s.Judge(id, objective.Id, new JudgeInput(ObjectiveState.Reached), default));
        await Missions.Do(crm, "caf59", s => s.Close(id, new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Fait" }, default));
        (await Refused(() => Missions.Note(crm, "caf59", id, 30))).ShouldBe(AccompanimentErrors.Closed);
        (await Refused(() => Missions.Do(crm, "caf59", s => s.Update(id, Missions.Input("Autre"), null, default)))).ShouldBe(AccompanimentErrors.Closed);
        await Missions.Do(crm, "caf59", s => s.Reopen(id, default));
        await Missions.Note(crm, "caf59", id, 30);
    }

    [Theory, Engines]
    public async Task Two_who_change_it_at_once_are_told(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Missions.Write(crm, "caf59", Missions.Input() with { Objectives = [new ObjectiveInput { Text = "Ouvert" }] });
        var read = await Missions.Read(crm, "caf59", id);
        await Missions.Do(crm, "responsable59", s => s.Judge(id, read.Objectives[0].Id, new JudgeInput(ObjectiveState.Reached), default));
        (await Refused(() => Missions.Do(crm, "caf59", s => s.Update(id, read.ToInput(), read.Stamp, default)))).ShouldBe(CoreErrors.Stale);
        (await Missions.Read(crm, "caf59", id)).Objectives[0].State.ShouldBe(ObjectiveState.Reached);
    }

    [Theory, Engines]
    public async Task Changing_it_keeps_its_objectives_and_its_story(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id =
            await Missions.Write(crm, "caf59",
            Missions.Input() with { Objectives = [new ObjectiveInput { Text = "Un" }, new ObjectiveInput { Text = "Deux" }] });
        var read = await Missions.Read(crm, "caf59", id);
        await Missions.Do(crm, "caf59", s => s.MoveTo(id, new StageInput { Stage = AccompanimentStage.Setup, Note = "Accord du conseil" }, default));
        await Missions.Do(crm, "caf59", s =>
            s.Update(id,
            read.ToInput() with { Title = "Autre", Objectives = [new ObjectiveInput { Text = "Zéro" }, .. read.ToInput().Objectives!.Take(1)] }, null,
            default));
        var after = await Missions.Read(crm, "caf59", id);
        (after.Title, after.Stage).ShouldBe(("Autre", AccompanimentStage.Setup));
        after.Objectives.Select(o => o.Text).ShouldBe(["Zéro", "Un"]);
        after.Objectives[1].Id.ShouldBe(read.Objectives[0].Id);
    }
}
