using System.Net;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Merges;

public sealed class MergeTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A_merge_keeps_every_link_and_fills_what_was_empty_and_the_undo_puts_all_back(Engine engine)
    {
        var crm = await hosts.On(engine);
        var kept = await crm.Organisation("Croix-Rouge A", new OrganisationInput { Kind = OrganisationKind.Association, Mailbox = "ici@exemple.fr" });
        var gone =
            await crm.Organisation("Croix Rouge A",
            new OrganisationInput { Kind = OrganisationKind.Association, Mailbox = "ailleurs@exemple.fr", Rna = "W591000001", Siret = "73282932000074" },
            NetworkCalls.Nord, NetworkCalls.PasDeCalais);
        var contact = await crm.Contact("Camille", "Exemple");
        var function = await crm.Function(contact, gone);
        var before = (await State(crm, kept), await State(crm, gone));

        using var manager = await crm.SignedIn("responsable59");
        var merge = await manager.Merge("organisations", gone, kept);
        var after = await crm.Read(d => d.Organisations.Include(o => o.Territories).SingleAsync(o => o.Id == kept));
        (after.Mailbox, after.Rna, after.Siret, after.Siren).ShouldBe(("ici@exemple.fr", "W591000001", "73282932000074", "732829320"));
        after.Territories.Select(t => t.TerritoryId).ShouldBe([NetworkCalls.Nord, NetworkCalls.PasDeCalais], ignoreOrder: true);
        after.ScopeRows.Select(r => r.Code).Order().ShouldBe(["59", "62"]);
        (await crm.Read(d => d.Organisations.AnyAsync(o => o.Id == gone))).ShouldBeFalse();
        (await crm.Read(d => d.AllFunctions.SingleAsync(f => f.Id == function))).OrganisationId.ShouldBe(kept);
        (await crm.Read(d => d.Contacts.SingleAsync(c => c.Id == contact))).ScopeRows.Select(r => r.Code).Order().ShouldBe(["59", "62"]);
        var told = await manager.Json($"merges/{merge}");
        (told.GetProperty("links").GetInt32(), told.GetProperty("canUndo").GetBoolean(), told.GetProperty("mergedId").GetGuid()).ShouldBe((1, true, gone));

        var undone = await manager.Send(HttpMethod.Post, $"merges/{merge}/undo");
        undone.StatusCode.ShouldBe(HttpStatusCode.OK, await undone.Content.ReadAsStringAsync());
        (await undone.Body()).GetProperty("notRestored").GetArrayLength().ShouldBe(0);
        (await State(crm, kept), await State(crm, gone)).ShouldBe(before);
        (await crm.Read(d => d.AllFunctions.SingleAsync(f => f.Id == function))).OrganisationId.ShouldBe(gone);
        (await (await manager.Send(HttpMethod.Post, $"merges/{merge}/undo")).Refusal()).ShouldBe((409, MergeErrors.AlreadyUndone));
    }

    [Theory, Engines]
    public async Task A_person_keeps_the_values_chosen_and_both_lists(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (kept, gone) = (await crm.Contact("Camile", "Exemple-B", new ContactInput { Emails = ["un@exemple.fr"], Note = "Note gardée" }),
            await crm.Contact("Camille", "Exemple-B", new ContactInput
        {
            Emails = ["deux@exemple.fr", "un@exemple.fr"], Phones = ["03 20 00 00 01"], PrivatePhones = ["03 20 00 00 01"],
            Labels = new Dictionary<string, string> { ["deux@exemple.fr"] = "secrétariat" }, Note = "Autre note",
        }));
        var organisation = await crm.Organisation("Organisation B");
        var function = await crm.Function(gone, organisation);
        using var manager = await crm.SignedIn("responsable59");
        var merge = await manager.Merge("contacts", gone, kept, "firstName");
        var after = await Person(crm, kept);
        (after.FirstName, after.Note).ShouldBe(("Camille", "Note gardée"));
        after.Emails.OrderBy(e => e.Rank).Select(e => (e.Address, e.Label)).ShouldBe([("un@exemple.fr", null), ("deux@exemple.fr", "secrétariat")]);
        after.Phones.ShouldHaveSingleItem().IsPrivate.ShouldBeTrue();
        (await crm.Read(d => d.AllFunctions.SingleAsync(f => f.Id == function))).ContactId.ShouldBe(kept);

        (await manager.Send(HttpMethod.Post, $"merges/{merge}/undo")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var back = await Person(crm, kept);
        (back.FirstName, back.Emails.Single().Address, back.Phones.Count).ShouldBe(("Camile", "un@exemple.fr", 0));
        (await Person(crm, gone)).Emails.Count.ShouldBe(2);
        (await crm.Read(d => d.AllFunctions.SingleAsync(f => f.Id == function))).ContactId.ShouldBe(gone);
    }

    [Theory, Engines]
    public async Task What_changed_since_the_merge_stays_and_is_said(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (kept, gone) = (await crm.Organisation("Lucioles C"),
            await crm.Organisation("Les Lucioles C",
            new OrganisationInput { Kind = OrganisationKind.Association, Phone = "03 20 00 00 03", Mailbox = "c@exemple.fr" }));
        var function = await crm.Function(await crm.Contact("Dominique", "Modèle-C"), gone);
        using var manager = await crm.SignedIn("responsable59");
        var merge = await manager.Merge("organisations", gone, kept);
        await crm.As("system", async services =>
        {
            var data = services.GetRequiredService<HomeData>();
            var organisation = await data.Organisations.AsTracking().Include(o => o.Territories).SingleAsync(o => o.Id == kept);
            organisation.Rewrite(new OrganisationInput { Kind = organisation.Kind, Name = organisation.Name, Mailbox = organisation.Mailbox,
                Phone = "03 20 99 99 99" }, [.. (await services.GetRequiredService<IGeography>().ByIds([NetworkCalls.Nord], default)).Values], null);
            data.Context.Remove(await data.AllFunctions.AsTracking().SingleAsync(f => f.Id == function));
            await data.Save(default);
        });
        var undone = await (await manager.Send(HttpMethod.Post, $"merges/{merge}/undo")).Body();
        undone.GetProperty("notRestored").EnumerateArray().Select(n => n.GetString()!)
            .ShouldBe(["Téléphone : modifié depuis, gardé tel quel", "1\u00a0fonction supprimée ou déplacée depuis"]);
        var back = await crm.Read(d => d.Organisations.SingleAsync(o => o.Id == kept));
        (back.Phone, back.Mailbox).ShouldBe(("+33320999999", null));
        (await crm.Read(d => d.Organisations.SingleAsync(o => o.Id == gone))).Phone.ShouldBe("+33320000003");
    }

    [Theory, Engines]
    public async Task Merges_of_merges_are_undone_last_first(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (a, b, c) = (await crm.Organisation("Chaîne A"), await crm.Organisation("Chaîne B"), await crm.Organisation("Chaîne C"));
        using var manager = await crm.SignedIn("responsable59");
        var (first, second) = (await manager.Merge("organisations", a, b), await manager.Merge("organisations", b, c));
        (await crm.As("responsable59", s => s.GetRequiredService<MergeReader>().WhereTo(MergeKind.Organisation, a, default))).ShouldBe(c);
        (await (await manager.Send(HttpMethod.Post, $"merges/{first}/undo")).Refusal()).ShouldBe((409, MergeErrors.KeptIsGone));
        (await manager.Send(HttpMethod.Post, $"merges/{second}/undo")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await manager.Send(HttpMethod.Post, $"merges/{first}/undo")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task Refusals_have_their_code_and_write_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (here, there, both) = (await crm.Organisation("Refus ici"), await crm.Organisation("Refus là", null, NetworkCalls.PasDeCalais),
            await crm.Organisation("Refus deux"));
        using var manager = await crm.SignedIn("responsable59");
        (await (await manager.Send(HttpMethod.Post, $"organisations/{here}/merge", new { into = here })).Refusal()).ShouldBe((422, MergeErrors.IntoItself));
        (await (await manager.Send(HttpMethod.Post, $"organisations/{here}/merge", new { })).Refusal()).ShouldBe((422, CoreErrors.InvalidInput));
        (await (await manager.Send(HttpMethod.Post, $"organisations/{here}/merge", new { into = both, take = new[] { "motto" } })).Refusal())
            .ShouldBe((422, CoreErrors.InvalidInput));
        (await (await manager.Send(HttpMethod.Post, $"organisations/{here}/merge", new { into = there })).Refusal()).ShouldBe((404, CoreErrors.NotFound));
        (await (await manager.Send(HttpMethod.Post, $"organisations/{here}/merge", new { into = both, stamp = Guid.NewGuid() })).Refusal())
            .ShouldBe((412, CoreErrors.Stale));
        using var officer = await crm.SignedIn("caf59");
        (await (await officer.Send(HttpMethod.Post, $"organisations/{here}/merge", new { into = both })).Refusal()).ShouldBe((403, CoreErrors.Forbidden));
        (await crm.Read(d => d.Merges.AnyAsync(m => m.KeptId == both || m.GoneId == here))).ShouldBeFalse();

        await manager.Merge("organisations", here, both);
        (await (await manager.Send(HttpMethod.Post, $"organisations/{here}/merge", new { into = both })).Refusal()).ShouldBe((409, MergeErrors.AlreadyMerged));
        (await (await manager.Send(HttpMethod.Post, $"organisations/{both}/merge", new { into = here })).Refusal()).ShouldBe((409, MergeErrors.AlreadyMerged));
    }

    [Theory, Engines]
    public async Task A_national_body_is_merged_by_the_national_team_only(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (national, other) = (await crm.National("Tête nationale"), await crm.National("Tête nationale bis"));
        using var manager = await crm.SignedIn("responsable59");
        (await (await manager.Send(HttpMethod.Post, $"organisations/{national}/merge", new { into = other })).Refusal())
            .ShouldBe((403, MergeErrors.OutOfScope));
        using var team = await crm.SignedIn("cnaf");
        await team.Merge("organisations", national, other);
    }

    private static Task<Contact> Person(CrmHost crm, Guid id) =>
        crm.Read(d => d.Contacts.Include(c => c.Emails).Include(c => c.Phones).SingleAsync(c => c.Id == id));

    private static async Task<string> State(CrmHost crm, Guid id)
    {
        var o = await crm.Read(d => d.Organisations.Include(o => o.Territories).SingleAsync(o => o.Id == id));
        return string.Join('|', o.Kind, o.Name, o.Acronym, o.Siren, o.Siret, o.Rna, o.Mailbox, o.Phone, o.MergedInto, o.DeletedAt,
            string.Join(',', o.Territories.Select(t => t.TerritoryId).Order()), string.Join(',', o.ScopeRows.Select(r => r.Code).Order()));
    }
}
