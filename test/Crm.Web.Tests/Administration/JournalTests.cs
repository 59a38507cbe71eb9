using System.Net;
using Crm.Foundation.Data;
using Crm.Web.Administration.Journal;
using Crm.Web.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Administration;

public sealed class JournalTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Theory, Engines]
    public async Task The_journal_opens_no_exchange_to_an_administrator(Engine engine)
    {
        var crm = await hosts.On(engine);

        var seen = await crm.As("admin", Exchanges);

        seen.ShouldNotBeEmpty();
        seen.ShouldAllBe(e => !e.ValuesShown && e.Changes.All(c => c.Old == null && c.New == null));
    }

    [Theory, Engines]
    public async Task Who_may_read_an_exchange_reads_its_changes(Engine engine)
    {
        var crm = await hosts.On(engine);

        (await crm.As("cnaf", Exchanges)).ShouldContain(e => e.ValuesShown && e.Changes.Any(c => c.New != null));
    }

    [Theory, Engines]
    public async Task A_kind_and_a_day_narrow_the_journal_and_the_list_stays_cheap(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var queries = crm.CountQueries();

        var page = await crm.As("admin", s => s.GetRequiredService<JournalReader>()
            .List(new JournalFilter("Role", From: Days.Today, To: Days.Today), new PageRequest(), default));

        page.Items.ShouldAllBe(e => e.Kind == "Role");
        queries.ShouldBeAtMost(6);
    }

    [Theory, Engines]
    public async Task The_export_takes_the_empty_dates_of_the_form(Engine engine)
    {
        using var browser = await (await hosts.On(engine)).Browser("admin");

        var answer = await browser.GetAsync("/administration/journal/fichier?genre=&action=&du=&au=");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Theory, Engines]
    public async Task A_stale_change_shows_the_state_it_missed(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var admin = await crm.SignedIn("admin");
        var change = new HttpRequestMessage(HttpMethod.Patch,
            $"/api/v1/users/{(await crm.ProfileOf("caf59")).UserId}") { Content =
            new StringContent("{\"name\":\"Autre\"}", System.Text.Encoding.UTF8, "application/json") };
        change.Headers.TryAddWithoutValidation("If-Match", $"\"{Guid.NewGuid():N}\"");

        var answer = await admin.SendAsync(change);

        answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await answer.Json()).GetProperty("current").GetProperty("email").GetString().ShouldBe("caf59@demo.crm");
        answer.Headers.ETag.ShouldNotBeNull();
    }

    private static async Task<List<JournalEntry>> Exchanges(IServiceProvider services)
    {
        var journal = services.GetRequiredService<JournalReader>();
        var found = new List<JournalEntry>();
        foreach (var entry in (await journal.List(new JournalFilter("Interaction"), new PageRequest(1, 20), default)).Items)
            found.Add(await journal.Get(entry.Id, default));
        return found;
    }
}
