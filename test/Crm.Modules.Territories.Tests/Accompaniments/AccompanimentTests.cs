using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Places.Geography;
using Crm.Testing;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Notifications;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Accompaniments;

public sealed class AccompanimentTests
{
    private static string Refused(AccompanimentFacts facts)
    {
        var error = Should.Throw<InputException>(() => Missions.Of(facts)).Errors.ShouldHaveSingleItem();
        return $"{error.Field} {error.Code}";
    }

    private static string Code(Action work) =>
        Should.Throw<BusinessException>(work) switch { InputException input => input.Errors.ShouldHaveSingleItem().Code, var other => other.Code };

    [Fact]
    public void It_ends_on_the_day_it_starts_or_later()
    {
        Missions.Of(Missions.Facts with { From = Days.Today, To = Days.Today }).To.ShouldBe(Days.Today);
        Refused(Missions.Facts with { From = Days.Today, To = Days.Ago(1) }).ShouldBe($"to {AccompanimentErrors.EndsBeforeStart}");
        Missions.Of(Missions.Facts with { From = Days.Today, To = Days.Today.AddYears(10) });
        Refused(Missions.Facts with { From = Days.Today, To = Days.Today.AddYears(10).AddDays(1) }).ShouldBe($"to {AccompanimentErrors.TooLong}");
    }

    [Fact]
    public void Somebody_is_on_it_and_one_of_them_is_in_charge()
    {
        Refused(Missions.Facts with { Officers = [] }).ShouldBe($"officers {AccompanimentErrors.WithoutOfficer}");
        Refused(Missions.Facts with { InCharge = Guid.NewGuid() }).ShouldBe($"inCharge {AccompanimentErrors.InChargeElsewhere}");
        Refused(Missions.Facts with { Officers = [Missions.Officer, .. Enumerable.Range(0, Accompaniment.MaxOfficers).Select(_ => Guid.NewGuid())] })
            .ShouldBe($"officers {AccompanimentErrors.TooManyOfficers}");
    }

    [Fact]
    public void It_is_on_a_territory_or_a_dossier_that_is_not_itself_a_mission()
    {
        Refused(Missions.Facts with { TerritoryId = null }).ShouldBe($"territoryId {AccompanimentErrors.WithoutPlace}");
        Missions.Of(Missions.Facts with { TerritoryId = null, Dossier = new DossierRef("project", Guid.NewGuid()) }).Dossier!.Kind.ShouldBe("project");
        Refused(Missions.Facts with { Dossier = new DossierRef("accompaniment", Guid.NewGuid()) }).ShouldBe($"dossier {AccompanimentErrors.OnItself}");
    }

    [Theory, InlineData(-1, false), InlineData(0, true), InlineData(200_000, true), InlineData(200_001, false)]
    public void Planned_time_has_bounds(int hundredths, bool accepted)
    {
        if (accepted) Missions.Of(Missions.Facts with { PlannedHundredths = hundredths });
        else Refused(Missions.Facts with { PlannedHundredths = hundredths }).ShouldBe($"plannedDays {AccompanimentErrors.PlannedInvalid}");
    }

    [Fact]
    public void It_is_late_the_day_after_its_planned_end_unless_closed()
    {
        var mission = Missions.Of(Missions.Facts with { To = Days.Ago(1) });
        mission.IsLate(Days.Ago(1)).ShouldBeFalse();
        mission.IsLate(Days.Today).ShouldBeTrue();
        mission.Close(new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Signée" }, Missions.Officer, Days.Today, Guid.NewGuid());
        mission.IsLate(Days.Today).ShouldBeFalse();
    }

    [Fact]
    public void Each_stage_has_its_day_never_before_the_last_nor_in_the_future()
    {
        var mission = Missions.Of();
        void Move(AccompanimentStage stage, DateOnly on) => mission.MoveTo(stage, on, null, Missions.Officer, Days.Today, Guid.NewGuid());
        Move(AccompanimentStage.Setup, Days.Ago(10));
        Code(() => Move(AccompanimentStage.Setup, Days.Today)).ShouldBe(AccompanimentErrors.SameStage);
        Code(() => Move(AccompanimentStage.FollowUp, Days.Ago(11))).ShouldBe(AccompanimentErrors.DateBeforeLast);
        Code(() => Move(AccompanimentStage.FollowUp, Days.Ahead(1))).ShouldBe(AccompanimentErrors.DateInFuture);
        Move(AccompanimentStage.Response, Days.Ago(10));
        mission.Steps.Select(s => (s.Stage, s.On))
            .ShouldBe([(AccompanimentStage.Response, Days.Ago(60)), (AccompanimentStage.Setup, Days.Ago(10)), (AccompanimentStage.Response, Days.Ago(10))]);
    }

    [Fact]
    public void It_is_not_closed_over_an_open_objective()
    {
        var mission =
            Missions.Of(
            Missions.Facts with { Objectives = [new() { Text = "Un" }, new() { Text = "Deux" }, new() { Text = "Trois", State = ObjectiveState.Reached }] });
        void Close() =>
            mission.Close(new CloseOut { Result = AccompanimentResult.Partly, Sentence = "Fait en partie" }, Missions.Officer, Days.Today, Guid.NewGuid());
        var refused = Should.Throw<BusinessException>(Close);
        (refused.Code, refused.Values["count"]).ShouldBe((AccompanimentErrors.ObjectivesOpen, "2"));
        var open = mission.Objectives.Where(o => o.State is ObjectiveState.Open).ToList();
        mission.Judge(open[0].Id, ObjectiveState.Reached, Days.Today);
        Code(Close).ShouldBe(AccompanimentErrors.ObjectivesOpen);
        mission.Judge(open[1].Id, ObjectiveState.Abandoned, Days.Today);
        Close();
        (mission.ClosedOn, mission.Result).ShouldBe((Days.Today, AccompanimentResult.Partly));
    }

    [Fact]
    public void Once_closed_nothing_changes_until_it_is_opened_again()
    {
        var mission = Missions.Of();
        Code(() => mission.Reopen(Missions.Officer, Days.Today, Guid.NewGuid())).ShouldBe(AccompanimentErrors.NotClosed);
        mission.Close(new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Signée", On = Days.Ago(2) }, Missions.Officer,
            Days.Today, Guid.NewGuid());
        Code(() => mission.Change(Missions.Facts, Days.Today, Guid.NewGuid)).ShouldBe(AccompanimentErrors.Closed);
        Code(() => mission.MoveTo(AccompanimentStage.Setup, Days.Today, null, Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe(AccompanimentErrors.Closed);
        Code(() => mission.Close(new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Encore" }, Missions.Officer, Days.Today, Guid.NewGuid()))
            .ShouldBe(AccompanimentErrors.Closed);
        Code(() => mission.Replace(Missions.Officer, Guid.NewGuid())).ShouldBe(AccompanimentErrors.Closed);
        mission.Reopen(Missions.Officer, Days.Today, Guid.NewGuid());
        mission.Change(Missions.Facts with { Title = "Reprise" }, Days.Today, Guid.NewGuid);
        mission.Steps.Select(s => s.Kind).ShouldBe([StepKind.Stage, StepKind.Closed, StepKind.Reopened]);
    }

    [Fact]
    public void An_objective_that_is_named_again_keeps_its_id_and_the_others_go()
    {
        var mission = Missions.Of(Missions.Facts with { Objectives = [new() { Text = "Un" }, new() { Text = "Deux" }] });
        var kept = mission.Objectives.Last();
        mission.Change(Missions.Facts with { Objectives = [new() { Id = kept.Id, Text = "Deux, précisé" }, new() { Text = "Trois" }] }, Days.Today,
            Guid.NewGuid);
        mission.Objectives.Select(o => (o.Position, o.Text)).ShouldBe([(1, "Deux, précisé"), (2, "Trois")], ignoreOrder: true);
        mission.Objectives.ShouldContain(o => o.Id == kept.Id);
        Refused(Missions.Facts with { Objectives = [new() { Text = " " }] }).ShouldBe($"objectives[0].text {CoreErrors.Required}");
    }

    [Fact]
    public void A_colleague_takes_the_place_of_another()
    {
        var (other, successor) = (Guid.NewGuid(), Guid.NewGuid());
        var mission = Missions.Of(Missions.Facts with { Officers = [Missions.Officer, other] });
        mission.Replace(Missions.Officer, successor);
        mission.InCharge.ShouldBe(successor);
        mission.Officers.Select(o => o.UserId).ShouldBe([other, successor], ignoreOrder: true);
        mission.Replace(other, successor);
        mission.Officers.Select(o => o.UserId).ShouldBe([successor]);
    }

    [Theory]
    [InlineData(0, 60, null)]
    [InlineData(1, 60, AccompanimentErrors.TimeInFuture)]
    [InlineData(-90, 60, null)]
    [InlineData(-91, 60, AccompanimentErrors.TimeOutsideMission)]
    [InlineData(0, 0, AccompanimentErrors.TimeOutOfRange)]
    [InlineData(0, 1, null)]
    [InlineData(0, 1440, null)]
    [InlineData(0, 1441, AccompanimentErrors.TimeOutOfRange)]
    public void Time_is_past_near_the_mission_and_of_one_day(int day, int minutes, string? code)
    {
        var errors = new TimeFacts(Days.Today.AddDays(day), Missions.Officer, minutes, null).Examine(Days.Ago(60), Days.Ahead(60), Days.Today, 30);
        if (code is null) errors.Any.ShouldBeFalse();
        else Code(errors.ThrowIfAny).ShouldBe(code);
    }

    [Fact]
    public void Nobody_works_more_than_24_hours_a_day()
    {
        var facts = new TimeFacts(Days.Today, Missions.Officer, 60, null);
        facts.MustFitTheDay(1380);
        Code(() => facts.MustFitTheDay(1381)).ShouldBe(AccompanimentErrors.DayTooLong);
    }
}
