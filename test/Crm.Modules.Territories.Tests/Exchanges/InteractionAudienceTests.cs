using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home.TerritoryPage;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Story = Crm.Modules.Territories.Home.TerritoryPage.Timeline;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>Who reads what, by audience, on every path: one, list, search, count, figures, timeline, export.</summary>
public sealed class InteractionAudienceTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly Dictionary<string, Audience[]> Readers = new()
    {
        ["caf59"] = [Audience.Private, Audience.Caf, Audience.Committee, Audience.National],
        ["responsable59"] = [Audience.Private, Audience.Caf, Audience.Committee, Audience.National],
        ["cnaf"] = [Audience.Caf, Audience.Committee, Audience.National],
        ["clp32"] = [Audience.Committee, Audience.National],
        ["cdsf59"] = [Audience.Committee, Audience.National],
        ["caf62"] = [Audience.National],
        ["caf02-80"] = [Audience.National],
        ["admin"] = [],
    };

    [Theory, Engines]
    public async Task Each_reader_sees_what_is_meant_for_them_and_nothing_else(Engine engine)
    {
        var crm = await hosts.On(engine);
        var word = $"mot{Guid.NewGuid():N}";
        var ids = new Dictionary<Audience, Guid>();
        foreach (var audience in Enum.GetValues<Audience>()) ids[audience] = await Log.Write(crm, "caf59", Log.Input($"{word} {audience}", audience));

        foreach (var (account, audiences) in Readers)
        {
            var list = await crm.As(account, s => s.GetRequiredService<InteractionReader>().List(new InteractionFilter(Q: word), new PageRequest(), default));
            list.Items.Select(i => i.Audience).ShouldBe(audiences, ignoreOrder: true, account);
            list.Total.ShouldBe(audiences.Length, account);
            foreach (var (audience, id) in ids)
            {
                if (audiences.Contains(audience)) (await Log.Read(crm, account, id)).Id.ShouldBe(id);
                else (await Should.ThrowAsync<BusinessException>(() => Log.Read(crm, account, id))).Status.ShouldBe(404, $"{account} {audience}");
            }
            (await crm.As(account, s => s.GetRequiredService<ExchangePages>()
                .List(new InteractionFilter(Q: word), new PageRequest(), default))).Total.ShouldBe(audiences.Length, account);
        }
    }

    [Theory, Engines]
    public async Task Figures_and_stories_count_what_the_reader_sees(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        foreach (var audience in Enum.GetValues<Audience>())
            await Log.Write(crm, "caf59", Log.Input("x", audience) with { DurationMinutes = 60, NextStep = Log.Step(-1, "cnaf@demo.crm") });
        foreach (var (account, audiences) in Readers.Where(r => r.Key != "cnaf"))
        {
            var figures = (await crm.As(account, s => s.GetRequiredService<IExchangeFigures>().Of([Log.Lille.Id], Days.Today, default)))
                .GetValueOrDefault(Log.Lille.Id);
            (figures?.Interactions30 ?? 0).ShouldBe(audiences.Length, account);
            (figures?.Minutes ?? 0).ShouldBe(60 * audiences.Length, account);
            // A committee member reads what was said, not what is to be done.
            (figures?.LateTasks ?? 0).ShouldBe(account is "cdsf59" ? 0 : audiences.Length, account);
            var story = await crm.As(account, s => s.GetRequiredService<TimelineService>().Of(Log.Lille.Id, new TimelineFilter(Story.Exchanges), default));
            story.Days.SelectMany(d => d.Items).Count().ShouldBe(audiences.Length, account);
        }
        (await crm.As("cdsf59", s => s.GetRequiredService<ISharedExchanges>().Recent("59", 10, default))).Count.ShouldBe(2);
    }

    [Theory, Engines]
    public async Task Whoever_has_to_do_a_task_sees_it_though_its_exchange_is_private(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "responsable59", Log.Input("Secret", Audience.Private) with { NextStep = Log.Step(assignee: "caf59@demo.crm") });
        var task = (await Log.Read(crm, "responsable59", id)).NextStep!.Id;
        var line = await crm.As("caf59", s => s.GetRequiredService<TaskPages>().Line(task, default));
        line.Title.ShouldBe("Rappeler");
        line.Url.ShouldBeNull();
        line.InteractionSubject.ShouldBeNull();
    }
}
