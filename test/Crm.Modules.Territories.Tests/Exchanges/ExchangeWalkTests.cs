using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Testing;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>The walk of the rows of scope is quick; the filters are right. Both must say the same.</summary>
public sealed class ExchangeWalkTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly string[] Writers = ["caf59", "responsable59", "caf62", "cnaf"];
    private static readonly string[] Readers = [.. Writers, "caf02-80", "clp32", "cdsf59", "admin", "system"];
    private static readonly TerritoryCard[] Places = [Log.Lille, Log.Ternois, Log.Marseille];

    [Theory, Engines]
    public async Task Each_reader_finds_by_the_walk_what_the_filters_find_in_the_same_order(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Write(crm, new Dice(7), 80);
        var (dice, walked) = (new Dice(11), 0);
        foreach (var reader in Readers)
            for (var turn = 0; turn < 20; turn++)
            {
                var (filter, request) = (Filter(dice), new PageRequest(1 + dice.Next(3), 1 + dice.Next(30), dice.OneIn(3) ? "date" : null));
                var (quick, right) = await crm.As(reader, async s =>
                {
                    var (data, author) = (s.GetRequiredService<ExchangesData>(), filter.Author is null ? (Guid?)null : s.GetRequiredService<ICurrentUser>().Id);
                    if (data.Context.Walk<InteractionDepartment>(filter.Department) is not null) walked++;
                    var (found, all) = (data.Find(filter, author, request), filter.Apply(data, author));
                    return ((await found.Page.Select(i => i.Id).ToListAsync(), await found.All.CountAsync()),
                        (await InteractionFilter.Sorts.Apply(all, request.Sort).Cut(request).Select(i => i.Id).ToListAsync(), await all.CountAsync()));
                });
                quick.Item1.ShouldBe(right.Item1, $"{reader} {filter} {request}");
                quick.Item2.ShouldBe(right.Item2, $"{reader} {filter}");
            }
        walked.ShouldBeGreaterThan(Readers.Length * 5);
    }

    [Theory, Engines]
    public async Task Tasks_too_are_found_by_the_walk_as_by_the_filters(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Write(crm, new Dice(19), 40);
        var dice = new Dice(29);
        foreach (var reader in Readers)
            for (var turn = 0; turn < 20; turn++)
            {
                var filter = new TaskFilter(dice.OneIn(2) ? (FollowUpStatus)dice.Next(3) : null,
                    Due: dice.OneIn(3) ? dice.Pick<string>(["late", "week"]) : null,
                    Department: dice.OneIn(2) ? null : dice.Pick<string>(["59", "62", "13"]));
                var request = new PageRequest(1 + dice.Next(2), 1 + dice.Next(20), dice.OneIn(3) ? "-dueDate" : null);
                var (quick, right) = await crm.As(reader, async s =>
                {
                    var data = s.GetRequiredService<ExchangesData>();
                    var (found, all) = (data.Find(filter, null, Days.Today, request), filter.Apply(data, null, Days.Today));
                    return ((await found.Page.Select(t => t.Id).ToListAsync(), await found.All.CountAsync()),
                        (await TaskFilter.Sorts.Apply(all, request.Sort).Cut(request).Select(t => t.Id).ToListAsync(), await all.CountAsync()));
                });
                quick.Item1.ShouldBe(right.Item1, $"{reader} {filter} {request}");
                quick.Item2.ShouldBe(right.Item2, $"{reader} {filter}");
            }
    }

    [Theory, Engines]
    public async Task Rows_of_scope_say_what_their_exchange_says_whatever_was_done_to_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Write(crm, new Dice(13), 40);
        var dice = new Dice(17);
        await crm.As("system", async s =>
        {
            var data = s.GetRequiredService<ExchangesData>();
            foreach (var exchange in await data.Interactions.AsTracking().ToListAsync())
            {
                if (dice.OneIn(3)) exchange.OpenTo((Audience)dice.Next(4));
                if (dice.OneIn(3)) exchange.Delete(Days.Start.UtcDateTime);
            }
            await data.Save(default);
            foreach (var exchange in await data.Deleted(data.Interactions).Where(i => i.DeletedAt != null).AsTracking().ToListAsync())
                if (dice.OneIn(2)) exchange.Restore();
            await data.Save(default);
            var both = data.Context.Set<Interaction>().IgnoreQueryFilters()
                .Join(data.Context.Set<InteractionDepartment>(), i => i.Id, r => r.OwnerId, (Exchange, Row) => new { Exchange, Row });
            var places = data.Context.Set<Interaction>().IgnoreQueryFilters()
                .Join(data.Places, i => i.Id, p => p.InteractionId, (Exchange, Place) => new { Exchange, Place });
            (await places.CountAsync(b => b.Exchange.Date != b.Place.Date || b.Exchange.DurationMinutes != b.Place.DurationMinutes
                || b.Exchange.Audience != b.Place.Audience || b.Exchange.CreatedBy != b.Place.CreatedBy
                || (b.Exchange.DeletedAt == null) != (b.Place.DeletedAt == null))).ShouldBe(0);
            (await both.CountAsync(b => b.Row.DeletedAt != null)).ShouldBeGreaterThan(0);
            (await both.CountAsync(b => b.Exchange.Date != b.Row.Date || b.Exchange.Kind != b.Row.Kind || b.Exchange.Audience != b.Row.Audience
                || b.Exchange.CreatedBy != b.Row.CreatedBy || (b.Exchange.DeletedAt == null) != (b.Row.DeletedAt == null))).ShouldBe(0);
            return true;
        });
    }

    private static async Task Write(CrmHost crm, Dice dice, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var mine = Writers[dice.Next(Writers.Length)];
            var places = mine is "cnaf" ? Places.Where(_ => dice.OneIn(2)).ToArray() : mine is "caf62" ? [Log.Ternois] : new[] { Log.Lille };
            await Log.Write(crm, mine, Log.Input($"n° {i}", (Audience)dice.Next(4), places) with
            {
                Date = Days.Ahead(-dice.Next(10)), Kind = (InteractionKind)dice.Next(3),
                NextStep = dice.OneIn(2) ? Log.Step(dice.Next(20) - 10, mine is "caf59" ? "cnaf@demo.crm" : null) : null,
            });
        }
    }

    private static InteractionFilter Filter(Dice dice) => new(
        Department: dice.OneIn(2) ? null : dice.Pick<string>(["59", "62", "80", "13", "99"]), Kind: dice.OneIn(3) ? (InteractionKind)dice.Next(3) : null,
        From: dice.OneIn(3) ? Days.Ahead(-dice.Next(10)) : null, To: dice.OneIn(3) ? Days.Ahead(-dice.Next(10)) : null,
        Author: dice.OneIn(4) ? "me" : null, Audience: dice.OneIn(4) ? (Audience)dice.Next(4) : null);
}
