using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Places.Geography;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Accompaniments;

/// <summary>The steps of a mission, its objectives one by one, and the colleague who comes back.</summary>
public sealed class AccompanimentStoryTests
{
    private static readonly CloseOut Signed = new() { Result = AccompanimentResult.Achieved, Sentence = "Signée" };

    private static IReadOnlyList<(string Field, string Code)> Errors(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Fact]
    public void A_mission_to_come_starts_its_story_today()
    {
        Missions.Of(Missions.Facts with { From = Days.Ahead(10) }).Steps.ShouldHaveSingleItem().On.ShouldBe(Days.Today);
        Missions.Of(Missions.Facts with { From = Days.Ago(10) }).Steps.ShouldHaveSingleItem().On.ShouldBe(Days.Ago(10));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() => Errors(() => Missions.Of(new AccompanimentFacts())).ShouldBe(
    [
        ("title", CoreErrors.Required), ("theme", CoreErrors.Required), ("territoryId", AccompanimentErrors.WithoutPlace),
        ("officers", AccompanimentErrors.WithoutOfficer),
        ("from", CoreErrors.Required), ("to", CoreErrors.Required), ("plannedDays", CoreErrors.Required),
    ]);

    [Fact]
    public void It_starts_in_1990_at_the_earliest()
    {
        Missions.Of(Missions.Facts with { From = new DateOnly(1990, 1, 1), To = new DateOnly(1990, 1, 1) }).From.Year.ShouldBe(1990);
        Errors(() => Missions.Of(Missions.Facts with { From = new DateOnly(1989, 12, 31), To = new DateOnly(1990, 1, 1) }))
            .ShouldBe([("from", TerritoriesErrors.DateTooOld)]);
    }

    [Fact]
    public void At_most_20_colleagues_are_on_it()
    {
        var others = Enumerable.Range(1, 19).Select(_ => Guid.NewGuid()).ToList();
        Missions.Of(Missions.Facts with { Officers = [Missions.Officer, .. others] }).Officers.Count.ShouldBe(20);
        Missions.Of(Missions.Facts with { Officers = [Missions.Officer, Missions.Officer] }).Officers.Count.ShouldBe(1, "named twice is there once");
    }

    [Fact]
    public void It_has_at_most_50_objectives()
    {
        ObjectiveInput[] Many(int count) => [.. Enumerable.Range(1, count).Select(i => new ObjectiveInput { Text = $"Objectif {i}" })];
        Missions.Of(Missions.Facts with { Objectives = Many(50) }).Objectives.Count.ShouldBe(50);
        Errors(() => Missions.Of(Missions.Facts with { Objectives = Many(51) })).ShouldBe([("objectives", AccompanimentErrors.TooManyObjectives)]);
    }

    [Fact]
    public void The_text_of_an_objective_has_at_most_300_characters_and_its_day_a_century()
    {
        Missions.Of(Missions.Facts with { Objectives = [new() { Text = new string('a', 300), DueDate = new DateOnly(2200, 12, 31) }] });
        Errors(() =>
            Missions.Of(
            Missions.Facts with { Objectives = [new() { Text = "Un" }, new() { Text = new string('a', 301), DueDate = new DateOnly(2201, 1, 1) }] })).ShouldBe(
            [("objectives[1].text", CoreErrors.TooLong), ("objectives[1].dueDate", TerritoriesErrors.DateTooOld)]);
    }

    [Fact]
    public void An_objective_is_settled_on_the_day_it_is_said_and_opens_again()
    {
        var mission = Missions.Of(Missions.Facts with { Objectives = [new() { Text = "Réseau constitué" }] });
        var objective = mission.Objectives.ShouldHaveSingleItem();
        objective.SettledOn.ShouldBeNull();
        mission.Judge(objective.Id, ObjectiveState.Reached, Days.Ago(1));
        mission.Judge(objective.Id, ObjectiveState.Reached, Days.Today);
        objective.SettledOn.ShouldBe(Days.Ago(1), "said again it keeps its day");
        mission.Judge(objective.Id, ObjectiveState.Abandoned, Days.Today);
        (objective.State, objective.SettledOn).ShouldBe((ObjectiveState.Abandoned, Days.Today));
        mission.Judge(objective.Id, ObjectiveState.Open, Days.Today);
        objective.SettledOn.ShouldBeNull();
    }

    [Fact]
    public void An_objective_of_another_mission_is_unknown() =>
        Should.Throw<BusinessException>(() => Missions.Of().Judge(Guid.NewGuid(), ObjectiveState.Reached, Days.Today)).Code.ShouldBe(CoreErrors.NotFound);

    [Fact]
    public void A_closed_mission_judges_nothing()
    {
        var mission = Missions.Of();
        mission.Close(Signed, Missions.Officer, Days.Today, Guid.NewGuid());
        Should.Throw<BusinessException>(() => mission.Judge(Guid.NewGuid(), ObjectiveState.Reached, Days.Today)).Code.ShouldBe(AccompanimentErrors.Closed);
    }

    [Fact]
    public void An_end_has_a_result_and_a_sentence()
    {
        Errors(() => Missions.Of().Close(new CloseOut(), Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe([("result", CoreErrors.Required), ("sentence", CoreErrors.Required)]);
        Errors(() =>
            Missions.Of().Close(Signed with { Sentence = new string('a', 301), Learnt = new string('a', 4_001) }, Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe([("sentence", CoreErrors.TooLong), ("learnt", CoreErrors.TooLong)]);
    }

    [Fact]
    public void It_ends_between_its_last_step_and_today()
    {
        var mission = Missions.Of();
        mission.MoveTo(AccompanimentStage.Setup, Days.Ago(5), "Lancé", Missions.Officer, Days.Today, Guid.NewGuid());
        Errors(() => mission.Close(Signed with { On = Days.Ago(6) }, Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe([("on", AccompanimentErrors.DateBeforeLast)]);
        Errors(() => mission.Close(Signed with { On = Days.Ahead(1) }, Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe([("on", AccompanimentErrors.DateInFuture)]);
        mission.ClosedOn.ShouldBeNull();
        mission.Close(Signed with { On = Days.Ago(5) }, Missions.Officer, Days.Today, Guid.NewGuid());
        mission.Steps.Last().ShouldSatisfyAllConditions(s => s.Kind.ShouldBe(StepKind.Closed), s => s.On.ShouldBe(Days.Ago(5)), s => s.Note.ShouldBe("Signée"));
    }

    [Fact]
    public void Opened_again_it_keeps_the_words_of_its_end()
    {
        var mission = Missions.Of();
        mission.Close(Signed with { Learnt = "Réunir les élus tôt" }, Missions.Officer, Days.Today, Guid.NewGuid());
        mission.Reopen(Missions.Officer, Days.Today, Guid.NewGuid());
        (mission.ClosedOn, mission.Result, mission.Sentence, mission.Learnt).ShouldBe((null, null, "Signée", "Réunir les élus tôt"));
    }

    [Fact]
    public void The_note_of_a_step_has_at_most_300_characters()
    {
        Missions.Of().MoveTo(AccompanimentStage.Setup, Days.Today, new string('a', 300), Missions.Officer, Days.Today, Guid.NewGuid());
        Errors(() => Missions.Of().MoveTo(AccompanimentStage.Setup, Days.Today, new string('a', 301), Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe([("note", CoreErrors.TooLong)]);
    }

    [Fact]
    public void Who_left_comes_back_in_charge_if_he_was()
    {
        var (other, successor) = (Guid.NewGuid(), Guid.NewGuid());
        var mission = Missions.Of(Missions.Facts with { Officers = [Missions.Officer, other] });
        mission.Replace(Missions.Officer, successor);

        mission.GiveBack(Missions.Officer, successor, wasInCharge: true, stays: false);

        mission.InCharge.ShouldBe(Missions.Officer);
        mission.Officers.Select(o => o.UserId).ShouldBe([Missions.Officer, other], ignoreOrder: true);
    }

    [Fact]
    public void A_successor_who_was_there_before_stays()
    {
        var successor = Guid.NewGuid();
        var mission = Missions.Of(Missions.Facts with { Officers = [Missions.Officer, successor] });
        mission.Replace(Missions.Officer, successor);
        mission.Officers.ShouldHaveSingleItem();

        mission.GiveBack(Missions.Officer, successor, wasInCharge: true, stays: true);

        mission.Officers.Select(o => o.UserId).ShouldBe([Missions.Officer, successor], ignoreOrder: true);
    }

    [Fact]
    public void A_successor_put_in_charge_since_then_stays_in_charge()
    {
        var (other, successor) = (Guid.NewGuid(), Guid.NewGuid());
        var mission = Missions.Of(Missions.Facts with { Officers = [Missions.Officer, other], InCharge = other });
        mission.Replace(Missions.Officer, successor);
        mission.Change(Missions.Facts with { Officers = [other, successor], InCharge = successor }, Days.Today, Guid.NewGuid);

        mission.GiveBack(Missions.Officer, successor, wasInCharge: false, stays: false);

        mission.InCharge.ShouldBe(successor);
        mission.Officers.Select(o => o.UserId).ShouldBe([other, successor, Missions.Officer], ignoreOrder: true);
    }

    [Fact]
    public void Its_scope_follows_its_place_and_its_audience()
    {
        Missions.Of(Missions.Facts with { Departments = Log.Ternois.Departments }).ScopeRows.Select(r => r.Code).ShouldBe(["62", "80"], ignoreOrder: true);
        Missions.Of(Missions.Facts with { Audience = Audience.National }).ScopeRows.Select(r => r.Code)
            .ShouldBe(["59", ScopeRow.Everywhere], ignoreOrder: true);
    }

    [Fact]
    public void Each_change_of_people_objectives_or_steps_moves_it_on()
    {
        var mission = Missions.Of(Missions.Facts with { Objectives = [new() { Text = "Un" }] });
        var revisions = new List<int> { mission.Revision };
        mission.Judge(mission.Objectives.First().Id, ObjectiveState.Reached, Days.Today);
        revisions.Add(mission.Revision);
        mission.MoveTo(AccompanimentStage.Setup, Days.Today, null, Missions.Officer, Days.Today, Guid.NewGuid());
        revisions.Add(mission.Revision);
        mission.Replace(Missions.Officer, Guid.NewGuid());
        revisions.Add(mission.Revision);
        revisions.ShouldBeUnique();
        revisions.ShouldBeInOrder();
    }

    [Theory, InlineData("Soutien à la fonction parentale", "soutien-a-la-fonction-parentale"), InlineData("Œuvre  d’été", "oeuvre-d-ete")]
    public void A_theme_has_a_code_made_of_its_name(string name, string code) => AccompanimentTheme.CodeOf(name).ShouldBe(code);

    [Fact]
    public void Every_stage_result_and_state_has_its_word()
    {
        Enum.GetValues<AccompanimentStage>().Select(s => s.Word()).ShouldBeUnique();
        Enum.GetValues<AccompanimentResult>().Select(r => r.Word()).ShouldBeUnique();
        Enum.GetValues<ObjectiveState>().Select(s => s.Word()).ShouldBeUnique();
        AccompanimentWords.Days(1_234.5m).ShouldBe("1\u202f234,5\u00a0j");
    }

    [Fact]
    public void Time_needs_a_day_and_minutes_and_a_short_note()
    {
        var errors = new TimeFacts(null, Missions.Officer, null, new string('a', 301)).Examine(Days.Ago(60), Days.Ahead(60), Days.Today, 30);
        Errors(errors.ThrowIfAny).ShouldBe([("date", CoreErrors.Required), ("minutes", CoreErrors.Required), ("note", CoreErrors.TooLong)]);
    }

    [Fact]
    public void Time_after_the_end_is_near_it_too()
    {
        InputErrors Noted(int daysAgo) => new TimeFacts(Days.Ago(daysAgo), Missions.Officer, 60, null).Examine(Days.Ago(200), Days.Ago(100), Days.Today, 30);
        Noted(70).Any.ShouldBeFalse();
        Errors(Noted(69).ThrowIfAny).ShouldBe([("date", AccompanimentErrors.TimeOutsideMission)]);
    }

    [Fact]
    public void Time_is_corrected_in_place()
    {
        var entry = new TimeEntry(Guid.NewGuid(), Guid.NewGuid(), new TimeFacts(Days.Today, Missions.Officer, 60, " Rédaction "));
        entry.Note.ShouldBe("Rédaction");
        entry.Correct(new TimeFacts(Days.Ago(1), Missions.Officer, 90, " "));
        (entry.Date, entry.Minutes, entry.Note).ShouldBe((Days.Ago(1), 90, null));
    }
}
