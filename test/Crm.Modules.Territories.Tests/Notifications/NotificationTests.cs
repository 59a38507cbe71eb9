using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Places.Following;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Notifications;

public sealed class NotificationTests
{
    private static async Task<IReadOnlyList<NotificationOutput>> News(CrmHost crm, string account) =>
        (await crm.As(account, s => s.GetRequiredService<NotificationAppService>().List(new NotificationFilter(), new(), default))).Items;

    private static Task Tell(CrmHost crm, string teller, string reader, NotificationKind kind, string url) => crm.As(teller, async s =>
    {
        await s.GetRequiredService<INotifications>().Tell([(await crm.ProfileOf(reader)).UserId], kind, "Nouvelle", url, default);
        await s.GetRequiredService<HomeData>().Save(default);
    });

    [Theory, Engines]
    public async Task Who_is_given_a_task_is_told_and_who_takes_it_is_not(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(assignee: "responsable59@demo.crm") });
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step() });
        var told = (await News(crm, "responsable59")).ShouldHaveSingleItem();
        (told.Kind, told.ReadAt).ShouldBe((NotificationKind.TaskAssigned, null));
        told.Title.ShouldContain("Rappeler");
        (await News(crm, "caf59")).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task The_author_is_told_of_comments_once_until_they_are_read(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var exchange = await Log.Write(crm, "caf59", Log.Input());
        for (var i = 0; i < 2; i++)
            await crm.As("responsable59", s => s.GetRequiredService<CommentAppService>().Add(exchange, new CommentInput("Bien noté"), default));
        var told = (await News(crm, "caf59")).ShouldHaveSingleItem();
        told.Url.ShouldBe($"/echanges/{exchange}");
        (await crm.As("caf59", s => s.GetRequiredService<NotificationAppService>().Open(told.Id, default))).ShouldBe(told.Url);
        (await crm.As("caf59", s => s.GetRequiredService<INotifications>().Unread(default))).ShouldBe(0);
        await crm.As("responsable59", s => s.GetRequiredService<CommentAppService>().Add(exchange, new CommentInput("Encore"), default));
        (await News(crm, "caf59")).Count.ShouldBe(2);
    }

    [Theory, Engines]
    public async Task What_may_no_longer_be_read_is_no_longer_told(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var secret = await Log.Write(crm, "caf59", Log.Input("Secret", Audience.Private));
        await Tell(crm, "caf59", "caf62", NotificationKind.ExchangeCommented, $"/echanges/{secret}");
        await Tell(crm, "caf59", "caf62", NotificationKind.WeatherChanged, Log.Lille.Url);
        await Tell(crm, "caf59", "caf62", NotificationKind.Accompaniment, $"/ailleurs/{Guid.NewGuid()}");
        await Tell(crm, "caf59", "caf62", NotificationKind.WeatherChanged, Log.Ternois.Url);
        var news = (await News(crm, "caf62")).ToLookup(n => n.Url is null);
        news[true].Count().ShouldBe(3);
        news[true].ShouldAllBe(n => !n.Title.Contains("Nouvelle"));
        news[false].ShouldHaveSingleItem().Url.ShouldBe(Log.Ternois.Url);
    }

    [Theory, Engines]
    public async Task Nobody_reads_or_marks_somebody_else_s_news(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Tell(crm, "caf62", "caf59", NotificationKind.WeatherChanged, Log.Lille.Url);
        var mine = (await News(crm, "caf59")).ShouldHaveSingleItem();
        (await News(crm, "responsable59")).ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("responsable59", s => s.GetRequiredService<NotificationAppService>().Open(mine.Id, default)))).Code.ShouldBe(CoreErrors.NotFound);
        (await crm.As("responsable59", s => s.GetRequiredService<NotificationAppService>()
            .Read(new NotificationFilter(), new ReadInput([mine.Id]), default))).Refused.ShouldBe(1);
        (await News(crm, "caf59"))[0].ReadAt.ShouldBeNull();
    }

    [Theory, Engines]
    public async Task A_kind_turned_off_is_not_told(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await crm.As("caf59", s => s.GetRequiredService<SettingsAppService>()
            .Choose(new SettingsInput(Channels: new() { [NotificationKind.WeatherChanged] = Channel.None }), default));
        await Tell(crm, "caf62", "caf59", NotificationKind.WeatherChanged, Log.Lille.Url);
        await Tell(crm, "caf62", "caf59", NotificationKind.Silence, Log.Lille.Url);
        (await News(crm, "caf59")).ShouldHaveSingleItem().Kind.ShouldBe(NotificationKind.Silence);
    }

    [Theory, Engines]
    public async Task One_follows_one_s_own_territories_only(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<FollowAppService>().Follow(Log.Marseille.Id, default)))).Code.ShouldBe(FollowErrors.FollowOutOfScope);
        await crm.As("caf59", s => s.GetRequiredService<FollowAppService>().Follow(Log.Lille.Id, default));
        await crm.As("caf59", s => s.GetRequiredService<FollowAppService>().Follow(Log.Lille.Id, default));
        var me = (await crm.ProfileOf("caf59")).UserId;
        (await crm.As("caf62", s => s.GetRequiredService<IFollowers>().Of([Log.Lille.Id, Log.Marseille.Id], default))).ShouldBe([me]);
        await crm.As("caf59", s => s.GetRequiredService<FollowAppService>().Leave(Log.Lille.Id, default));
        (await crm.As("caf62", s => s.GetRequiredService<IFollowers>().Of([Log.Lille.Id], default))).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task A_silence_is_told_once_to_those_who_follow(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await crm.As("caf59", s => s.GetRequiredService<FollowAppService>().Follow(Log.Lille.Id, default));
        await Log.Write(crm, "responsable59", Log.Input());
        crm.Time.Advance(TimeSpan.FromDays(60));
        await crm.As("system", s => s.GetRequiredService<SilenceNews>().Run(default));
        (await News(crm, "caf59")).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(1));
        for (var i = 0; i < 2; i++) await crm.As("system", s => s.GetRequiredService<SilenceNews>().Run(default));
        crm.Time.Advance(TimeSpan.FromDays(1));
        await crm.As("system", s => s.GetRequiredService<SilenceNews>().Run(default));
        (await News(crm, "caf59")).ShouldHaveSingleItem().Title.ShouldContain("61 jours");
    }

    [Theory, Engines]
    public async Task News_of_more_than_ninety_days_go_away(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Tell(crm, "caf62", "caf59", NotificationKind.Silence, Log.Lille.Url);
        crm.Time.Advance(TimeSpan.FromDays(Notification.KeptDays));
        await crm.As("system", s => s.GetRequiredService<NotificationCleaning>().Run(default));
        (await News(crm, "caf59")).Count.ShouldBe(1);
        crm.Time.Advance(TimeSpan.FromDays(1));
        await crm.As("system", s => s.GetRequiredService<NotificationCleaning>().Run(default));
        (await News(crm, "caf59")).ShouldBeEmpty();
    }

    [Theory, InlineData("https://ailleurs.example/"), InlineData("//ailleurs.example"), InlineData("/\\ailleurs"), InlineData("")]
    public void News_lead_to_this_site_only(string url) =>
        Should.Throw<ArgumentException>(() => new Notification(Guid.NewGuid(), Guid.NewGuid(), NotificationKind.Silence, "x", url, DateTime.UnixEpoch));

    [Fact]
    public void Every_kind_has_its_words() => Enum.GetValues<NotificationKind>().ShouldBe(NotificationKinds.All.Select(k => k.Kind), ignoreOrder: true);
}
