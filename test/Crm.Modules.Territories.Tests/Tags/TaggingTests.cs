using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Tags;

/// <summary>Who sees which tag, and what is done to many exchanges at once.</summary>
public sealed class TaggingTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<Guid> Make(CrmHost crm, string account, string name, TagReach reach) =>
        crm.As(account, async s => (await s.GetRequiredService<TagAppService>().Create(new TagInput { Name = name, Reach = reach }, default)).Id);

    private static Task<RetagOutput> Retag(CrmHost crm, string account, RetagInput input) =>
        crm.As(account, s => s.GetRequiredService<RetagAppService>().Apply(input, default));

    private static Task Do(CrmHost crm, string account, Func<TagAppService, Task> work) => crm.As(account, s => work(s.GetRequiredService<TagAppService>()));

    private static Task<Page<InteractionOutput>> With(CrmHost crm, string account, string tag) =>
        crm.As(account, s => s.GetRequiredService<InteractionReader>().List(new InteractionFilter(Tag: tag), new PageRequest(), default));

    private static string Word() => $"mot {Guid.NewGuid():N}";

    [Theory, Engines]
    public async Task Each_reader_sees_the_tags_meant_for_them(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (mine, shared, national) = (await Make(crm, "caf59", Word(), TagReach.Personal), await Make(crm, "caf59", Word(), TagReach.Shared),
            await Make(crm, "cnaf", Word(), TagReach.National));
        var id = await Log.Write(crm, "caf59", Log.Input(audience: Audience.National) with { Tags = [$"{mine}", $"{shared}", $"{national}"] });
        foreach (var (account, seen) in new Dictionary<string, Guid[]>
        {
            ["caf59"] = [mine, shared, national], ["responsable59"] = [shared, national], ["caf62"] = [national], ["cnaf"] = [shared, national], ["clp32"] = [],
        })
        {
            (await Log.Read(crm, account, id)).Tags.ShouldBe(seen, ignoreOrder: true, account);
            foreach (var tag in (Guid[])[mine, shared, national])
                (await With(crm, account, tag.ToString())).Total.ShouldBe(seen.Contains(tag) ? 1 : 0, $"{account} {tag}");
        }
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf62", s => s.GetRequiredService<TagAppService>().Get(shared, default)))).Status.ShouldBe(404);
    }

    [Theory, Engines]
    public async Task Correcting_an_exchange_leaves_the_tags_that_its_author_does_not_see(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (theirs, shared) = (await Make(crm, "responsable59", Word(), TagReach.Personal), await Make(crm, "caf59", Word(), TagReach.Shared));
        var id = await Log.Write(crm, "caf59", Log.Input() with { Tags = [$"{shared}"] });
        await Retag(crm, "responsable59", new RetagInput { Ids = [id], Add = [$"{theirs}"] });
        await crm.As("caf59", s => s.GetRequiredService<InteractionAppService>().Update(id, Log.Input() with { Tags = [] }, null, default));
        (await Log.Read(crm, "responsable59", id)).Tags.ShouldBe([theirs]);
        await crm.As("caf59", s => s.GetRequiredService<InteractionAppService>().Update(id, Log.Input() with { Tags = ["+" + Word()] }, null, default));
        await crm.As("caf59", s => s.GetRequiredService<InteractionAppService>().Update(id, Log.Input(), null, default));
        (await Log.Read(crm, "caf59", id)).Tags.Count.ShouldBe(1, "tags are left as they are when not given");
    }

    [Theory, Engines]
    public async Task A_whole_filter_is_tagged_across_pages_and_undone_link_by_link(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (word, name) = (Word(), Word());
        var ids = new List<Guid>();
        for (var i = 0; i < 60; i++) ids.Add(await Log.Write(crm, "caf59", Log.Input($"{word} {i}")));
        var tag = await Make(crm, "caf59", name, TagReach.Shared);
        await Retag(crm, "caf59", new RetagInput { Ids = [ids[0], ids[1]], Add = [name] });
        var all = await Retag(crm, "caf59", new RetagInput { Filter = new InteractionFilter(Q: word), Add = [name] });
        (all.Exchanges, all.Added, all.Removed).ShouldBe((60, 58, 0));
        (await With(crm, "caf59", name)).Total.ShouldBe(60);
        await crm.As("caf59", s => s.GetRequiredService<RetagAppService>().Undo(all.Id, default));
        (await With(crm, "caf59", name)).Items.Select(i => i.Id).ShouldBe([ids[0], ids[1]], ignoreOrder: true);
        (await Should.ThrowAsync<BusinessException>(() => crm.As("caf59", s => s.GetRequiredService<RetagAppService>().Undo(all.Id, default)))).Code.ShouldBe(
            ExchangeErrors.RetagUndone);
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("responsable59", s => s.GetRequiredService<RetagAppService>().Undo(all.Id, default)))).Status.ShouldBe(404);

        var removed = await Retag(crm, "caf59", new RetagInput { Filter = new InteractionFilter(Tag: tag.ToString()), Remove = [name] });
        (removed.Exchanges, removed.Removed).ShouldBe((2, 2));
        await crm.As("caf59", s => s.GetRequiredService<RetagAppService>().Undo(removed.Id, default));
        (await With(crm, "caf59", name)).Total.ShouldBe(2);
    }

    [Theory, Engines]
    public async Task What_cannot_be_tagged_is_refused_and_nothing_is_written(Engine engine)
    {
        var crm = await hosts.On(engine);
        var name = Word();
        await Make(crm, "caf59", name, TagReach.Personal);
        var (mine, secret) = (await Log.Write(crm, "caf59", Log.Input()), await Log.Write(crm, "responsable59", Log.Input(audience: Audience.Private)));
        async Task<string> Refused(RetagInput input) =>
            (await Should.ThrowAsync<InputException>(() => Retag(crm, "caf59", input))).Errors.Select(e => $"{e.Field} {e.Code}").ShouldHaveSingleItem();
        var elsewhere = await Log.Write(crm, "caf62", Log.Input(places: Log.Ternois));
        (await Refused(new RetagInput { Ids = [mine, elsewhere], Add = [name] })).ShouldBe($"ids {CoreErrors.UnknownReference}");
        (await Refused(new RetagInput { Ids = [mine] })).ShouldBe($"add {ExchangeErrors.NothingToTag}");
        (await Refused(new RetagInput { Add = [name] })).ShouldBe($"ids {CoreErrors.Required}");
        (await Refused(new RetagInput { Ids = [mine], Add = ["jamais vu " + name] })).ShouldBe($"add {CoreErrors.UnknownReference}");
        (await Refused(new RetagInput { Ids = [mine], Add = [.. Enumerable.Range(0, 21).Select(i => $"+{name} {i}")] }))
            .ShouldBe($"add {ExchangeErrors.TooManyTags}");
        (await Refused(new RetagInput { Ids = [.. Enumerable.Range(0, 5_001).Select(_ => Guid.NewGuid())], Add = [name] }))
            .ShouldBe($"ids {ExchangeErrors.TooManyToTag}");
        (await With(crm, "caf59", name)).Total.ShouldBe(0);
        (await Log.Read(crm, "responsable59", secret)).Tags.ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task Merging_moves_the_exchanges_and_undoing_gives_both_tags_back(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (from, into) = (await Make(crm, "caf59", Word(), TagReach.Shared), await Make(crm, "responsable59", Word(), TagReach.Shared));
        var one = await Log.Write(crm, "caf59", Log.Input() with { Tags = [$"{from}"] });
        var both = await Log.Write(crm, "caf59", Log.Input() with { Tags = [$"{from}", $"{into}"] });
        var merge = await crm.As("responsable59", s => s.GetRequiredService<TagAppService>().Merge(from, into, default));
        merge.Added.ShouldBe(1);
        (await Log.Read(crm, "caf59", one)).Tags.ShouldBe([into]);
        (await Log.Read(crm, "caf59", both)).Tags.ShouldBe([into]);
        await crm.As("responsable59", s => s.GetRequiredService<RetagAppService>().Undo(merge.Id, default));
        (await Log.Read(crm, "caf59", one)).Tags.ShouldBe([from]);
        (await Log.Read(crm, "caf59", both)).Tags.ShouldBe([from, into], ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task Names_are_free_once_per_reach_and_each_one_manages_what_is_theirs(Engine engine)
    {
        var crm = await hosts.On(engine);
        var name = Word();
        var shared = await Make(crm, "caf59", name, TagReach.Shared);
        (await Should.ThrowAsync<InputException>(() => Make(crm, "responsable59", name.ToUpperInvariant(), TagReach.Shared))).Errors[0].Code.ShouldBe(
            ExchangeErrors.TagNameTaken);
        await Make(crm, "caf62", name, TagReach.Shared);
        await Make(crm, "responsable59", name, TagReach.Personal);
        (await Should.ThrowAsync<InputException>(() => Make(crm, "caf59", Word(), TagReach.National))).Errors[0].Code.ShouldBe(
            ExchangeErrors.TagReachNotAllowed);
        (await Should.ThrowAsync<InputException>(() => Make(crm, "cnaf", Word(), TagReach.Shared))).Errors[0].Code.ShouldBe(ExchangeErrors.TagReachNotAllowed);
        (await Should.ThrowAsync<BusinessException>(() => Do(crm, "cnaf", s => s.Change(shared, new TagInput { Name = Word() }, null, default)))).Code.ShouldBe(
            ExchangeErrors.TagNotYours);
        await Do(crm, "responsable59", s => s.Change(shared, new TagInput { Name = name + " bis", Colour = TagColour.Blue }, null, default));
        await Do(crm, "caf59", s => s.Delete(shared, null, default));
        (await Should.ThrowAsync<BusinessException>(() => Do(crm, "caf59", s => s.Get(shared, default)))).Status.ShouldBe(404);
        await Do(crm, "caf59", s => s.Restore(shared, default));
        (await crm.As("caf59", s => s.GetRequiredService<TagAppService>().Get(shared, default))).Name.ShouldBe(name + " bis");
    }
}
