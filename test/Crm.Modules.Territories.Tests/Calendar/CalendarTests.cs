using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Calendar;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Calendar;

public sealed class CalendarTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<CalendarPage> Show(CrmHost crm, string account, InteractionFilter? filter = null,
        CalendarView view = CalendarView.Mois, DateOnly? day = null) =>
        crm.As(account, s => s.GetRequiredService<CalendarAppService>()
            .Show(new CalendarQuery { View = view, Day = day }, filter ?? new InteractionFilter(), default));

    [Theory]
    [InlineData(CalendarView.Mois, "2026-11-22", "2026-10-26", "2026-12-06")]
    [InlineData(CalendarView.Mois, "2027-02-15", "2027-02-01", "2027-02-28")]
    [InlineData(CalendarView.Semaine, "2026-11-22", "2026-11-16", "2026-11-22")]
    [InlineData(CalendarView.Semaine, "2026-11-23", "2026-11-23", "2026-11-29")]
    [InlineData(CalendarView.Liste, "2028-02-10", "2028-02-01", "2028-02-29")]
    internal void Weeks_begin_on_monday_and_are_whole(CalendarView view, string day, string from, string to) =>
        new CalendarQuery { View = view, Day = Days.On(day) }.Range(Days.Today).ShouldBe((Days.On(from), Days.On(to)));

    [Fact]
    public void A_day_out_of_reason_is_today()
    {
        new CalendarQuery { Day = DateOnly.MaxValue }.On(Days.Today).ShouldBe(Days.Today);
        new CalendarQuery { Day = DateOnly.MinValue }.On(Days.Today).ShouldBe(Days.Today);
    }

    [Theory, Engines]
    public async Task It_obeys_the_filter_of_the_list_and_what_the_reader_sees(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input("Réunion d’ici") with { NextStep = Log.Step(2) });
        await Log.Write(crm, "caf59", Log.Input("Privé", Audience.Private) with { Kind = InteractionKind.Call });
        await Log.Write(crm, "caf62", Log.Input("Ailleurs", places: Log.Ternois));
        static string[] Titles(CalendarPage page) => [.. page.Entries.Values.SelectMany(e => e).Select(e => e.Title).Order(StringComparer.Ordinal)];
        Titles(await Show(crm, "caf59")).ShouldBe(["Privé", "Rappeler", "Réunion d’ici"]);
        Titles(await Show(crm, "cnaf")).ShouldBe(["Ailleurs", "Rappeler", "Réunion d’ici"]);
        Titles(await Show(crm, "admin")).ShouldBeEmpty();
        var calls = await Show(crm, "caf59", new InteractionFilter(Kind: InteractionKind.Call));
        Titles(calls).ShouldBe(["Privé"]);
        calls.ExchangesOnly.ShouldBeTrue();
        Titles(await Show(crm, "cnaf", new InteractionFilter(Department: "62"))).ShouldBe(["Ailleurs"]);
        Titles(await Show(crm, "caf59", day: Days.Today.AddMonths(2))).ShouldBeEmpty();
        (await Show(crm, "caf59")).Of(Days.Today).Count.ShouldBe(2);
    }

    [Theory, Engines("caf59"), Engines("cnaf")]
    public async Task It_takes_few_commands(Engine engine, string account)
    {
        var crm = await hosts.On(engine);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(1) });
        await crm.As(account, async s =>
        {
            using var queries = crm.CountQueries();
            await s.GetRequiredService<CalendarAppService>().Show(new CalendarQuery(), new InteractionFilter(), default);
            queries.ShouldBeAtMost(6);
        });
    }
}
