using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Home.Digest;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Digest;

public sealed class DigestChoiceTests
{
    private static readonly (string, string)[] MailOn = [("Mail:Enabled", "true"), ("Mail:Host", "localhost"), ("Mail:From", "crm@exemple.fr"),
        ("Mail:SiteUrl", "https://crm.exemple.fr")];

    private static async Task<IReadOnlyList<string>> Run(CrmHost crm)
    {
        await crm.As("system", s => s.GetRequiredService<DigestJob>().Run(default));
        return await crm.As("system", s => s.GetRequiredService<ModuleDbContext>().Set<OutboxMessage>().Where(m => m.Kind == MailMessage.OutboxKind)
            .Select(m => m.Payload).ToListAsync());
    }

    private static Task Choose(CrmHost crm, SettingsInput input) => crm.As("caf59", s => s.GetRequiredService<SettingsAppService>().Choose(input, default));

    private static async Task Comment(CrmHost crm, string text = "Bien noté")
    {
        var exchange = await Log.Write(crm, "caf59", Log.Input("Comité des familles"));
        await crm.As("responsable59", s => s.GetRequiredService<CommentAppService>().Add(exchange, new CommentInput(text), default));
    }

    [Theory, Engines]
    public async Task Unread_news_of_the_day_are_in_the_one_mail_with_the_way_out(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: MailOn);
        await Comment(crm);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(0) });
        var mail = (await Run(crm)).ShouldHaveSingleItem();
        mail.ShouldContain("Comit");
        mail.ShouldContain("https://crm.exemple.fr/notifications/reglages");
        mail.ShouldContain("1\\u00A0nouvelle");
    }

    [Theory, Engines]
    public async Task Never_means_never_and_an_absence_is_quiet(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: MailOn);
        await Comment(crm);
        await Choose(crm, new SettingsInput(DigestFrequency.Never));
        (await Run(crm)).ShouldBeEmpty();
        await Choose(crm, new SettingsInput(DigestFrequency.Daily, Days.Ahead(1)));
        (await Run(crm)).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(1));
        await Comment(crm);
        (await Run(crm)).Count.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task The_weekly_mail_leaves_on_Monday_with_the_week(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: MailOn);
        Days.Today.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
        await Choose(crm, new SettingsInput(DigestFrequency.Weekly));
        await Comment(crm);
        (await Run(crm)).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(1));
        (await Run(crm)).Count.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_kind_kept_in_the_centre_makes_no_mail_nor_does_what_was_read(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: MailOn);
        await Choose(crm, new SettingsInput(Channels: new() { [NotificationKind.ExchangeCommented] = Channel.InApp }));
        await Comment(crm);
        (await Run(crm)).ShouldBeEmpty();
        await Choose(crm, new SettingsInput(Channels: new() { [NotificationKind.ExchangeCommented] = Channel.Mail }));
        await crm.As("caf59", s => s.GetRequiredService<NotificationAppService>().Read(new NotificationFilter(), new ReadInput(All: true), default));
        (await Run(crm)).ShouldBeEmpty();
    }
}
