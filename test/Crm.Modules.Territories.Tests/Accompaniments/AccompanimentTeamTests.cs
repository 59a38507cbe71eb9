using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Accompaniments;

/// <summary>Those who are on a mission, its scope, its words and the time spent on it.</summary>
public sealed class AccompanimentTeamTests
{
    private static IReadOnlyList<(string Field, string Code)> Errors(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Fact]
    public void Who_left_comes_back_in_charge_if_they_were()
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
