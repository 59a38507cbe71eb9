using Crm.Modules.Territories.Tests.Merges;
using System.Net;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Tests.PersonalData;

public sealed class PersonRequestTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A_person_receives_everything_and_the_answer_is_noted(Engine engine)
    {
        var crm = await hosts.On(engine);
        var contact = await crm.Contact("Camille", "Demandeuse", new ContactInput { Emails = ["camille.demandeuse@exemple.fr"], Note = "Une note" });
        await crm.Function(contact, await crm.Organisation("Organisation de la demandeuse"), "Cheffe de projet");
        using var manager = await crm.SignedIn("responsable59");
        var file = await manager.Json($"contacts/{contact}/personal-data");
        file.GetProperty("identity").EnumerateArray().Select(f => f.GetProperty("value").GetString()).ShouldContain("camille.demandeuse@exemple.fr");
        file.GetProperty("functions")[0].GetProperty("title").GetString().ShouldBe("Cheffe de projet");

        var request = await Ask(manager, contact, "Access", "Granted");
        using var person = await crm.Browser("responsable59");
        var json = await person.GetStringAsync($"/administration/donnees-personnelles/demandes/{request}/fichier?format=json");
        json.ShouldContain("camille.demandeuse@exemple.fr");
        (await person.GetStringAsync($"/administration/donnees-personnelles/demandes/{request}/fichier?format=csv")).ShouldContain("Cheffe de projet");
        (await crm.Read(d => d.Context.Set<AuditEntry>().CountAsync(e => e.Action == AuditLog.Exported && e.Kind == "donnees-personnelles"))).ShouldBe(2);
        using var national = await crm.SignedIn("cnaf");
        (await national.Json("exports")).All("what").ShouldContain("donnees-personnelles");
    }

    [Theory, Engines]
    public async Task An_erasure_leaves_no_name_anywhere(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (kept, gone) = (await crm.Contact("Camille", "Effacée", new ContactInput { Emails = ["camille.effacee@exemple.fr"] }),
            await crm.Contact("Camile", "Effacée", new ContactInput { Phones = ["0320112233"] }));
        using var manager = await crm.SignedIn("responsable59");
        await manager.Json("contacts/duplicates");
        var merge = await manager.Merge("contacts", gone, kept);
        var request = await Ask(manager, kept, "Erasure", "Granted");
        (await manager.Json($"personal-data-requests/{request}")).GetProperty("outcome").GetString()!.ShouldStartWith("Effacés");
        (await manager.Json($"contacts/{kept}")).GetProperty("lastName").GetString().ShouldBe("anonymisée");
        await manager.Json("contacts/duplicates");
        (await crm.Read(d => d.Context.Set<DuplicateKey>().CountAsync(k => k.OwnerId == kept))).ShouldBe(0);
        var traces = await crm.Read(d => d.Context.Set<AuditEntry>().Select(e => e.Changes).ToListAsync());
        traces.ShouldNotContain(t => t.Contains("Effac\\u00E9e", StringComparison.OrdinalIgnoreCase) && t.Contains("Camille", StringComparison.Ordinal));
        (await crm.Read(d => d.Merges.SingleAsync(m => m.Id == merge))).Values.ShouldBe("{}");
        (await crm.Read(d => d.Context.Set<Contact>().IgnoreQueryFilters().SingleAsync(c => c.Id == gone))).LastName.ShouldBe("anonymisée");
        (await (await manager.Send(HttpMethod.Post, "personal-data-requests", Body(kept, "Erasure", "Granted"))).Refusal())
            .ShouldBe((409, PersonErrors.AlreadyAnonymised));
    }

    [Theory, Engines]
    public async Task A_refusal_touches_nothing_and_gives_no_file(Engine engine)
    {
        var crm = await hosts.On(engine);
        var contact = await crm.Contact("Camille", "Gardée");
        using var manager = await crm.SignedIn("responsable59");
        (await (await manager.Send(HttpMethod.Post, "personal-data-requests", Body(contact, "Erasure", "Refused"))).Refusal())
            .ShouldBe((422, CoreErrors.InvalidInput));
        var answer = await manager.Send(HttpMethod.Post, "personal-data-requests",
            new { kind = "Erasure", contactId = contact, receivedOn = "2026-11-20", askedBy = "la personne", decision = "Refused",
            reason = "Identité non établie" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await crm.Read(d => d.Contacts.SingleAsync(c => c.Id == contact))).LastName.ShouldBe("Gardée");
        using var person = await crm.Browser("responsable59");
        (await person.GetAsync(
            $"/administration/donnees-personnelles/demandes/{(await answer.Body()).GetProperty("id").GetGuid()}/fichier")).StatusCode.ShouldBe(
            HttpStatusCode.Conflict);
    }

    [Theory, Engines]
    public async Task Who_has_no_business_with_a_person_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        var elsewhere = await crm.Contact("Camille", "Ailleurs", null, "62");
        using var manager = await crm.SignedIn("responsable59");
        (await (await manager.Send(HttpMethod.Post, "personal-data-requests", Body(elsewhere, "Access", "Granted"))).Refusal())
            .ShouldBe((404, CoreErrors.NotFound));
        using var administrator = await crm.SignedIn("admin");
        (await administrator.GetAsync("/api/v1/personal-data-requests")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.GetAsync("/api/v1/retention-rules")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await administrator.Json("processing-activities")).Total().ShouldBe(5);
        (await manager.GetAsync("/api/v1/retention-rules")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static object Body(Guid contact, string kind, string decision) =>
        new { kind, contactId = contact, receivedOn = "2026-11-20", askedBy = "la personne, par courriel", decision };

    private static async Task<Guid> Ask(HttpClient client, Guid contact, string kind, string decision)
    {
        var answer = await client.Send(HttpMethod.Post, "personal-data-requests", Body(contact, kind, decision));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Body()).GetProperty("id").GetGuid();
    }
}
