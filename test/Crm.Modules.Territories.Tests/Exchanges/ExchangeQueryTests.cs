using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home.MyDay;
using Crm.Modules.Territories.Home.TerritoryPage;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>The number of SQL commands does not grow with the lines.</summary>
public sealed class ExchangeQueryTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private async Task Count<T>(Engine engine, string account, int max, Func<IServiceProvider, Task<T>> work)
    {
        var crm = await hosts.On(engine);
        await crm.As(account, async services =>
        {
            using var queries = crm.CountQueries();
            await work(services);
            queries.ShouldBeAtMost(max);
        });
    }

    [Theory]
    [Engines("caf59")]
    [Engines("cnaf")]
    public async Task Lists_take_at_most_six_commands(Engine engine, string account)
    {
        var page = new PageRequest(PageSize: 20);
        await Count(engine, account, 6, s => s.GetRequiredService<InteractionReader>().List(new InteractionFilter(), page, default));
        await Count(engine, account, 6, s => s.GetRequiredService<ExchangePages>().List(new InteractionFilter(Author: "me", Q: "comité"), page, default));
        await Count(engine, account, 6, s => s.GetRequiredService<TaskAppService>().List(new TaskFilter(), page, default));
        await Count(engine, account, 6, s => s.GetRequiredService<TaskPages>().List(new TaskFilter(), page, default));
        await Count(engine, account, 2, s => s.GetRequiredService<IExchangeFigures>().Of([Log.Lille.Id, Log.Ternois.Id], Days.Today, default));
        await Count(engine, account, 2, s => s.GetRequiredService<ISharedExchanges>().Recent("59", 20, default));
    }

    [Theory]
    [Engines("caf59")]
    [Engines("cnaf")]
    [Engines("cdsf59")]
    [Engines("clp32")]
    [Engines("admin")]
    public Task Ma_journee_takes_at_most_twelve(Engine engine, string account) =>
        Count(engine, account, 12, s => s.GetRequiredService<DayAppService>().Show(default));

    [Theory]
    [Engines("caf59")]
    [Engines("cnaf")]
    public async Task The_story_of_a_territory_and_the_file_of_an_exchange_are_bounded(Engine engine, string account)
    {
        await Count(engine, account, 12, s => s.GetRequiredService<TimelineService>().Of(Log.Lille.Id, new TimelineFilter(), default));
        var crm = await hosts.On(engine);
        var id =
            (await crm.As(account, s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(), new PageRequest(PageSize: 1), default))).Items[0].Id;
        await Count(engine, account, 12, s => s.GetRequiredService<ExchangePages>().File(id, default));
    }

    [Theory, Engines]
    public async Task The_demonstration_is_alive(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await crm.As("cnaf", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(), new PageRequest(), default))).Total.ShouldBeGreaterThan(40);
        foreach (var audience in Enum.GetValues<Audience>().Where(a => a is not Audience.Private))
            (await crm.As("cnaf", s => s.GetRequiredService<InteractionReader>()
                .List(new InteractionFilter(Audience: audience), new PageRequest(), default))).Total.ShouldBeGreaterThan(0);
        foreach (var status in Enum.GetValues<FollowUpStatus>())
            (await crm.As("cnaf", s => s.GetRequiredService<TaskAppService>()
                .List(new TaskFilter(status), new PageRequest(), default))).Total.ShouldBeGreaterThan(0);
        (await crm.As("cnaf", s => s.GetRequiredService<TaskAppService>()
            .List(new TaskFilter(Due: "late"), new PageRequest(), default))).Total.ShouldBeGreaterThan(0);
    }
}
