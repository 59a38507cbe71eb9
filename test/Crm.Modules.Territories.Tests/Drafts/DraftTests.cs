using System.Net;
using System.Net.Http.Json;
using Crm.Foundation.Data;
using Crm.Testing;
using Crm.Workbench.Drafts;
using Crm.Workbench.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Drafts;

public sealed class DraftTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Address = "/brouillons";

    [Theory, Engines]
    public async Task A_draft_is_kept_found_and_thrown_away_by_its_owner_alone(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var mine = await crm.Browser("caf59");
        using var other = await crm.Browser("caf62");
        (await mine.PostAsJsonAsync(Address,
            new { key = "echange:nouveau", json = """{"Input.Subject":"é"}""" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await mine.GetFromJsonAsync<DraftOutput>($"{Address}?key=echange:nouveau"))!.Json.ShouldContain("é");
        (await other.GetAsync($"{Address}?key=echange:nouveau")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await mine.DeleteAsync($"{Address}?key=echange:nouveau")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await mine.GetAsync($"{Address}?key=echange:nouveau")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory, Engines]
    public async Task A_draft_has_at_most_100_kilobytes_and_a_key(Engine engine)
    {
        using var person = await (await hosts.On(engine)).Browser("caf59");
        (await person.PostAsJsonAsync(Address, new { key = "a", json = new string('x', 100 * 1024 + 1) })).StatusCode.ShouldBe(
            HttpStatusCode.RequestEntityTooLarge);
        (await person.PostAsJsonAsync(Address, new { key = "", json = "{}" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await person.PostAsJsonAsync(Address, new { key = new string('k', 201), json = "{}" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, Engines]
    public async Task A_write_without_the_token_is_refused(Engine engine)
    {
        using var person = await (await hosts.On(engine)).Browser("caf59");
        person.DefaultRequestHeaders.Remove("RequestVerificationToken");
        (await person.PostAsJsonAsync(Address, new { key = "a", json = "{}" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await person.DeleteAsync($"{Address}?key=a")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, Engines]
    public async Task Drafts_are_thrown_away_after_30_days(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await crm.As("caf59", s => s.GetRequiredService<DraftAppService>().Keep(new DraftInput("a", "{}"), default));
        crm.Time.Advance(TimeSpan.FromDays(31));
        await crm.As("system", s => s.GetRequiredService<RetentionJob>().Run(default));
        (await crm.As("system", s => s.GetRequiredService<ModuleDbContext>().Set<Draft>().CountAsync())).ShouldBe(0);
    }
}
