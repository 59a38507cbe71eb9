using System.Net;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.TextChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.TextChecks;

public sealed class TextCheckApiTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Note = "Copil. Mme Durand est enceinte, son fils Hugo est là.";

    [Theory, Engines]
    public async Task A_text_gives_its_warnings_with_offsets_and_nothing_is_kept(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var client = await crm.SignedIn("cdsf59");
        await client.Json("me");
        using var queries = crm.CountQueries();
        var warnings = (await (await client.Send(HttpMethod.Post, "text-checks", new { text = Note })).Body())
            .GetProperty("warnings").EnumerateArray().ToList();
        warnings.Select(w => (w.GetProperty("kind").GetString(), Note[w.GetProperty("start").GetInt32()..w.GetProperty("end").GetInt32()]))
            .ShouldBe([("Health", "est enceinte"), ("ChildName", "Hugo")]);
        warnings.ShouldAllBe(w => w.GetProperty("sentence").GetString() == "Mme Durand est enceinte, son fils Hugo est là.");
        queries.ShouldBeAtMost(2);
    }

    [Theory, Engines]
    public async Task A_kept_passage_does_not_nag_its_author_again_and_the_deed_is_audited_without_the_text(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var client = await crm.SignedIn("caf59");
        var first = await First(client, Note);
        (await client.Send(HttpMethod.Post, "text-checks/decisions",
            new { kind = "Health", choice = "Kept", reason = "PersonAgrees", passage = first.GetProperty("passage").GetString() })).StatusCode.ShouldBe(
            HttpStatusCode.NoContent);
        (await First(client, Note)).GetProperty("kept").GetBoolean().ShouldBeTrue();
        (await First(client, "AUTRE TEXTE. " + Note.ToUpperInvariant()[7..])).GetProperty("kept").GetBoolean()
            .ShouldBeTrue("the same sentence elsewhere, in capitals");
        (await First(client, Note.Replace("Durand", "Dupont", StringComparison.Ordinal))).GetProperty("kept").GetBoolean().ShouldBeFalse("of somebody else");
        using var colleague = await crm.SignedIn("caf62");
        (await First(colleague, Note)).GetProperty("kept").GetBoolean().ShouldBeFalse("each author answers for what they write");
        var entry = await crm.As("system", s => s.GetRequiredService<ModuleDbContext>().Set<AuditEntry>()
            .Where(e => e.Kind == nameof(TextDecision) && e.Changes.Contains("PersonAgrees")).SingleAsync());
        (entry.Action, entry.Changes).ShouldBe(("Kept", """{"kind":"Health","reason":"PersonAgrees"}"""));
    }

    [Theory, Engines]
    public async Task What_cannot_be_read_or_decided_is_refused(Engine engine)
    {
        using var client = await (await hosts.On(engine)).SignedIn("caf59");
        (await (await client.Send(HttpMethod.Post, "text-checks", new { text = new string('a', TextChecker.MaxLength + 1) })).Refusal())
            .ShouldBe((422, CoreErrors.InvalidInput));
        (await (await client.Send(HttpMethod.Post, "text-checks/decisions", new { kind = "Health", choice = "Kept", passage = "Mme Durand est enceinte" }))
            .Refusal()).ShouldBe((422, CoreErrors.InvalidInput));
        (await (await client.Send(HttpMethod.Post, "text-checks", new { text = (string?)null })).Body()).GetProperty("warnings").GetArrayLength().ShouldBe(0);
        using var nobody = (await hosts.On(engine)).Anonymous();
        (await nobody.Send(HttpMethod.Post, "text-checks", new { text = "x" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, Engines]
    public async Task Without_a_script_the_save_asks_once_then_masks_what_was_chosen_and_keeps_the_rest(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var person = await crm.Browser("caf59");
        using var script = await crm.SignedIn("caf59");
        const string note = "Copil. Mme Robert est enceinte, son fils Hugo est là.";
        var typed = new Dictionary<string, string>
        {
            ["Input.Id"] = Guid.NewGuid().ToString(), ["Input.Subject"] = "Point « garde »", ["Input.Text"] = note, ["Input.Kind"] = "Note",
            ["Input.Date"] = "2026-11-20", ["Input.Audience"] = "Caf", ["Input.Initiative"] = "Own",
            ["Input.TerritoryIds"] = TerritoryIds.Of(TerritoryKind.Commune, "59350").ToString(), ["__textCheck"] = "Input.Text",
        };
        var asked = await person.PostAsync("/echanges/noter", new FormUrlEncodedContent(typed));
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync());
        page.ShouldContain("Relire avant d’enregistrer");
        foreach (var (name, value) in typed) page.ShouldContain($"name=\"{name}\" value=\"{value}\"");

        var passages = (await (await script.Send(HttpMethod.Post, "text-checks", new { text = note })).Body()).GetProperty("warnings").EnumerateArray()
            .Select(w => w.GetProperty("passage").GetString()).ToList();
        typed["__textDecided"] = "1";
        typed["__textDecided:Input.Text:" + passages[0]] = "Kept";
        typed["__textDecided:Input.Text:" + passages[0] + ":why"] = "NeededForFollowUp";
        typed["__textDecided:Input.Text:" + passages[1]] = "Masked";
        var saved = await person.PostAsync("/echanges/noter", new FormUrlEncodedContent(typed));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var id = Guid.Parse(saved.Headers.Location!.ToString().Split('/')[^1]);
        (await script.Json($"interactions/{id}")).GetProperty("text").GetString().ShouldBe("Copil. Mme Robert est enceinte, son fils H. est là.");
        typed["Input.Id"] = Guid.NewGuid().ToString();
        foreach (var decision in typed.Keys.Where(k => k.StartsWith("__textDecided", StringComparison.Ordinal)).ToList()) typed.Remove(decision);
        typed["Input.Text"] = "Copil. Mme Robert est enceinte, son fils H. est là.";
        (await person.PostAsync("/echanges/noter", new FormUrlEncodedContent(typed))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity,
            "the sentence is no longer the one they kept");
    }

    [Theory, Engines]
    public async Task A_clean_form_is_saved_at_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var person = await crm.Browser("caf59");
        var typed = new Dictionary<string, string>
        {
            ["Input.Id"] = Guid.NewGuid().ToString(), ["Input.Subject"] = "Accueil d’enfants en situation de handicap", ["Input.Kind"] = "Note",
            ["Input.Date"] = "2026-11-20", ["Input.Audience"] = "Caf", ["Input.Initiative"] = "Own",
            ["Input.TerritoryIds"] = TerritoryIds.Of(TerritoryKind.Commune, "59350").ToString(), ["__textCheck"] = "Input.Subject",
        };
        (await person.PostAsync("/echanges/noter", new FormUrlEncodedContent(typed))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<System.Text.Json.JsonElement> First(HttpClient client, string text) =>
        (await (await client.Send(HttpMethod.Post, "text-checks", new { text })).Body()).GetProperty("warnings").EnumerateArray().First();
}
