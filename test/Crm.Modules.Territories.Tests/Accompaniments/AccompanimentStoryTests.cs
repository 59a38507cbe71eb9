using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
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
            .ShouldBe([("from", DateErrors.DateTooOld)]);
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
        Errors(() => Missions.Of(Missions.Facts with { Objectives = [new() { Text = "Un" },
            new() { Text = new string('a', 301), DueDate = new DateOnly(2201, 1, 1) }] })).ShouldBe(
            [("objectives[1].text", CoreErrors.TooLong), ("objectives[1].dueDate", DateErrors.DateTooOld)]);
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
        Errors(() => Missions.Of()
            .Close(Signed with { Sentence = new string('a', 301), Learnt = new string('a', 4_001) }, Missions.Officer, Days.Today, Guid.NewGuid()))
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
}
