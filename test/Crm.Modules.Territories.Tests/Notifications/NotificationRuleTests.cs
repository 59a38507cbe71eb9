using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Tests.Notifications;

/// <summary>One piece of news: read once, renewed, cut to its column, leading into this site.</summary>
public sealed class NotificationRuleTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static Notification News(string title = "Nouvelle", string url = "/echanges/1") =>
        new(Guid.NewGuid(), Guid.NewGuid(), NotificationKind.Silence, title, url, Now);

    [Fact]
    public void It_is_read_the_first_time_it_is_opened_and_may_be_unread()
    {
        var news = News();
        news.Read(Now);
        news.Read(Now.AddHours(1));
        news.ReadAt.ShouldBe(Now);
        news.Unread();
        news.ReadAt.ShouldBeNull();
    }

    [Fact]
    public void Renewed_it_says_the_last_thing_and_comes_first()
    {
        var news = News();
        news.Renew("Plus récente", Now.AddHours(1));
        (news.Title, news.CreatedAt).ShouldBe(("Plus récente", Now.AddHours(1)));
    }

    [Theory, InlineData(300, 300), InlineData(301, 300), InlineData(900, 300)]
    public void A_title_too_long_is_cut_and_says_so(int length, int kept)
    {
        var title = News(new string('a', length)).Title;
        title.Length.ShouldBe(kept);
        title.EndsWith('…').ShouldBe(length > 300);
    }

    [Theory, InlineData("/"), InlineData("/echanges/1?onglet=fil#bas")]
    public void It_leads_to_a_page_of_this_site(string url) => Notification.IsLocal(url).ShouldBeTrue();

    [Theory, InlineData("echanges"), InlineData("//ailleurs"), InlineData("/\\ailleurs"), InlineData("https://ailleurs"), InlineData("")]
    public void It_leads_nowhere_else(string url) => Notification.IsLocal(url).ShouldBeFalse();

    [Fact]
    public void An_address_has_at_most_300_characters()
    {
        Notification.IsLocal("/" + new string('a', 299)).ShouldBeTrue();
        Notification.IsLocal("/" + new string('a', 300)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/echanges/6f9619ff-8b86-d011-b42d-00c04fc964ff", true)]
    [InlineData("/territoires/6f9619ff-8b86-d011-b42d-00c04fc964ff?onglet=meteo", true)]
    [InlineData("/territoires/6f9619ff-8b86-d011-b42d-00c04fc964ff/passation", true)]
    [InlineData("/echanges/taches?assignee=6f9619ff-8b86-d011-b42d-00c04fc964ff", false)]
    public void The_thing_behind_is_the_last_id_of_its_path(string url, bool named) => (Sight.IdIn(url) is not null).ShouldBe(named);

    [Fact]
    public void What_one_chose_for_the_mail_is_replaced()
    {
        var settings = new NotificationSettings(Guid.NewGuid());
        (settings.Frequency, settings.QuietUntil).ShouldBe((DigestFrequency.Daily, null));
        settings.Choose(DigestFrequency.Weekly, Days.Ahead(7));
        (settings.Frequency, settings.QuietUntil).ShouldBe((DigestFrequency.Weekly, Days.Ahead(7)));
        var choice = new NotificationChoice(settings.UserId, NotificationKind.Silence, Channel.None);
        choice.Change(Channel.Mail);
        choice.Channel.ShouldBe(Channel.Mail);
    }

    [Fact]
    public void Every_kind_says_what_it_hides_and_where_it_goes()
    {
        NotificationKinds.All.ShouldAllBe(k => k.Label.Length > 0 && k.Hidden.EndsWith('.') && k.Icon.Length > 0 && k.Usual != Channel.None);
        NotificationKinds.All.Select(k => k.Label).ShouldBeUnique();
        NotificationKinds.All.Where(k => k.Own).ShouldHaveSingleItem().Kind.ShouldBe(NotificationKind.ImportFinished);
    }
}
