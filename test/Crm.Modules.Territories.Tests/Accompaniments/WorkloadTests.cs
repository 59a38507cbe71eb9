using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Accompaniments.Workloads;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Accompaniments;

public sealed class WorkloadTests
{
    private static readonly IReadOnlyList<WorkloadPeriod> Months = new WorkloadFilter().Periods(Days.Today);

    private static Task<Workload> Load(CrmHost crm, string account, WorkloadFilter filter) =>
        crm.As(account, s => s.GetRequiredService<WorkloadReader>().Of(filter, default));

    [Fact]
    public void Six_months_or_four_quarters_end_with_today()
    {
        Months.Select(p => p.From).ShouldBe([new(2026, 6, 1), new(2026, 7, 1), new(2026, 8, 1), new(2026, 9, 1), new(2026, 10, 1), new(2026, 11, 1)]);
        Months[^1].To.ShouldBe(new DateOnly(2026, 11, 30));
        var quarters = new WorkloadFilter(Step: WorkloadStep.Quarter).Periods(Days.Today);
        (quarters.Count, quarters[0].From, quarters[^1].To).ShouldBe((4, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)));
    }

    [Theory, InlineData(1), InlineData(1250), InlineData(199_999)]
    public void What_is_spread_over_periods_adds_up_to_what_was_planned(int hundredths)
    {
        PlannedTime.Over(Months, new(2026, 6, 1), new(2026, 11, 30), hundredths).Sum().ShouldBe(hundredths);
        PlannedTime.Over(Months, new(2026, 8, 17), new(2026, 9, 3), hundredths).Sum().ShouldBe(hundredths);
        PlannedTime.Over(Months, new(2026, 10, 31), new(2026, 10, 31), hundredths).ShouldBe([0, 0, 0, 0, hundredths, 0]);
        PlannedTime.Over(Months, new(2027, 1, 1), new(2027, 2, 1), hundredths).Sum().ShouldBe(0);
    }

    [Theory, InlineData(100, 3), InlineData(1, 3), InlineData(0, 2)]
    public void What_is_shared_between_people_adds_up(long whole, int people) =>
        Enumerable.Range(0, people).Sum(i => PlannedTime.Part(whole, i, people)).ShouldBe(whole);

    [Theory, Engines]
    public async Task Each_hour_is_counted_once_to_who_spent_it_and_each_figure_is_that_of_its_list(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var id =
            await Missions.Write(crm, "caf59", Missions.Input("À deux", null, Audience.Caf, "me", "responsable59@demo.crm") with { PlannedDays = 10,
            From = new(2026, 10, 1), To = new(2026, 11, 30) });
        await Missions.Note(crm, "caf59", id, 210, new(2026, 11, 2));
        await Missions.Exchange(crm, "caf59", id, 60, new(2026, 11, 3));
        await Missions.Exchange(crm, "responsable59", id, 90, new(2026, 10, 5));
        await Log.Write(crm, "caf59", Log.Input() with { DurationMinutes = 500 });
        var (officer, manager) = ((await crm.ProfileOf("caf59")).UserId, (await crm.ProfileOf("responsable59")).UserId);

        var load = await Load(crm, "responsable59", new WorkloadFilter());
        load.Rows.Select(r => (r.Key, r.Minutes, r.Planned)).ShouldBe([(officer.ToString(), 270L, 500L), (manager.ToString(), 90L, 500L)], ignoreOrder: true);
        load.Rows.Single(r => r.Key == officer.ToString()).Cells[^1].Minutes.ShouldBe(270);
        load.Rows.Single(r => r.Key == manager.ToString()).Cells[^2].Minutes.ShouldBe(90);
        foreach (var row in load.Rows)
            for (var i = 0; i < load.Periods.Count; i++)
                (await crm.As("responsable59", s => s.GetRequiredService<TimeSpent>()
                    .List(new TimeFilter(row.Key, null, null, null, load.Periods[i].From, load.Periods[i].To), new PageRequest(),
                    default))).Minutes.ShouldBe(row.Cells[i].Minutes);

        var cafs = await Load(crm, "responsable59", new WorkloadFilter(WorkloadBy.Caf, WorkloadStep.Quarter));
        cafs.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Key.ShouldBe("59"), r => r.Minutes.ShouldBe(360), r => r.Planned.ShouldBe(1000));
    }

    [Theory, Engines]
    public async Task A_mission_astride_a_border_is_one_line(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var id = await Missions.Write(crm, "caf62", Missions.Input("Ternois", Log.Ternois) with { PlannedDays = 4 });
        await Missions.Note(crm, "caf62", id, 60);
        var row = (await Load(crm, "cnaf", new WorkloadFilter(WorkloadBy.Caf))).Rows.ShouldHaveSingleItem();
        (row.Key, row.Minutes).ShouldBe(("62-80", 60L));
        (await crm.As("cnaf", s => s.GetRequiredService<TimeSpent>().List(new TimeFilter(Caf: "62-80"), new PageRequest(), default))).Minutes.ShouldBe(60);
        (await crm.As("cnaf", s => s.GetRequiredService<TimeSpent>().List(new TimeFilter(Caf: "62"), new PageRequest(), default))).Minutes.ShouldBe(0);
        (await crm.As("cnaf", s => s.GetRequiredService<AccompanimentReader>()
            .List(new AccompanimentFilter(Caf: "62-80"), new PageRequest(), default))).Total.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task Its_commands_do_not_grow_with_the_missions(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        for (var i = 0; i < 12; i++) await Missions.Note(crm, "caf59", await Missions.Write(crm, "caf59", Missions.Input($"Mission {i}")), 30, Days.Ago(i));
        await Load(crm, "responsable59", new WorkloadFilter());
        using var queries = crm.CountQueries();
        await Load(crm, "responsable59", new WorkloadFilter());
        queries.ShouldBeAtMost(6);
    }
}
