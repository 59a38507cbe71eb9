using System.Net;
using System.Text.RegularExpressions;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Calendar;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Calendar;

/// <summary>The feed behind a secret address: what it holds, to whom, and how it dies.</summary>
public sealed class CalendarFeedTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<string> Open(CrmHost crm, string account) => crm.As(account, s => s.GetRequiredService<FeedAppService>().Open(default));

    private static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Answer)> Get(CrmHost crm, string key)
    {
        using var anybody = crm.Anonymous();
        var answer = await anybody.GetAsync($"/calendrier/{key}.ics");
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal), answer);
    }

    [Theory, Engines]
    public async Task It_holds_my_tasks_my_exchanges_to_come_and_nothing_else(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var colleague = (await crm.ProfileOf("caf59")).UserId;
        var mine = await Log.Write(crm, "caf59", Log.Input("Demain, à moi") with { Date = Days.Ahead(1), NextStep = Log.Step(3) });
        await Log.Write(crm, "caf59", Log.Input("Hier") with { Date = Days.Ago(1) });
        await Log.Write(crm, "responsable59",
            Log.Input("On m’y attend") with { Date = Days.Ahead(2), Participants = [new Participant { UserId = colleague }] });
        await Log.Write(crm, "responsable59", Log.Input("Sans moi") with { Date = Days.Ahead(2) });
        await Log.Write(crm, "responsable59",
            Log.Input("Secret", Audience.Private) with { Date = Days.Ahead(2), Participants = [new Participant { UserId = colleague }] });
        var (status, text, answer) = await Get(crm, await Open(crm, "caf59"));
        status.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        answer.Headers.CacheControl!.ToString().ShouldBe("no-store, private");
        var titles = Regex.Matches(text, "SUMMARY:(.*?)\r\n").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal).ToList();
        titles.ShouldBe(["Réunion : Demain\\, à moi", "Réunion : On m’y attend", "À faire : Rappeler"]);
        text.ShouldContain("BEGIN:VTIMEZONE");
        text.ShouldContain("TZID:Europe/Paris");
        text.ShouldContain($"UID:echange-{mine}@crm");
        text.ShouldContain("DTSTART;VALUE=DATE:20261123");
    }

    [Theory, Engines]
    public async Task Its_lines_keep_their_names_from_one_reading_to_the_next(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Log.Write(crm, "caf62", Log.Input("Avant", places: Log.Ternois) with { Date = Days.Ahead(5) });
        var key = await Open(crm, "caf62");
        static string[] Uids(string text) => [.. Regex.Matches(text, "UID:(.*?)\r\n").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];
        var before = Uids((await Get(crm, key)).Text);
        await crm.As("caf62", s => s.GetRequiredService<InteractionAppService>()
            .Update(id, Log.Input("Après", places: Log.Ternois) with { Date = Days.Ahead(6) }, null, default));
        var (_, text, _) = await Get(crm, key);
        Uids(text).ShouldBe(before);
        text.ShouldContain("Après");
    }

    [Theory, Engines]
    public async Task Only_the_hash_is_kept_and_renewing_or_revoking_closes_the_former_address(Engine engine)
    {
        var crm = await hosts.On(engine);
        var first = await Open(crm, "responsable59");
        (await crm.As("system", async s => (await s.GetRequiredService<HomeData>().Context.Set<FeedKey>().AsNoTracking().ToListAsync()).Select(k => k.Hash)))
            .ShouldNotContain(first);
        (await Get(crm, first)).Status.ShouldBe(HttpStatusCode.OK);
        var second = await Open(crm, "responsable59");
        (await Get(crm, first)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Get(crm, second)).Status.ShouldBe(HttpStatusCode.OK);
        await crm.As("responsable59", s => s.GetRequiredService<FeedAppService>().Revoke(default));
        (await Get(crm, second)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("responsable59", s => s.GetRequiredService<FeedAppService>().Revoke(default)))).Code.ShouldBe(FeedErrors.FeedMissing);
        foreach (var wrong in (string[])["x", new string('a', 5_000)]) (await Get(crm, wrong)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    public async Task A_closed_account_has_no_feed(Engine engine)
    {
        var crm = await hosts.On(engine);
        var secret = FeedKey.NewSecret();
        await crm.As("system", async s =>
        {
            var data = s.GetRequiredService<HomeData>();
            data.Add(new FeedKey(Guid.NewGuid(), secret, Days.Start.UtcDateTime));
            await data.Save(default);
        });
        (await crm.As("system", s => s.GetRequiredService<ICalendarFeed>().Read(secret, "https://crm", default))).ShouldBeNull("nobody active owns it");
        (await Get(crm, secret)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    public async Task Who_reads_a_feed_reads_it_as_its_owner_and_nothing_more_afterwards(Engine engine)
    {
        var crm = await hosts.On(engine);
        var key = await Open(crm, "caf59");
        await crm.As("caf62", async s =>
        {
            await s.GetRequiredService<ICalendarFeed>().Read(key, "https://crm", default);
            s.GetRequiredService<ICurrentUser>().Email.ShouldBe("caf62@demo.crm");
        });
    }
}
