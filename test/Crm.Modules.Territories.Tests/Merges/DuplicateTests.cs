using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Merges;

public sealed class DuplicateTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task What_was_just_added_is_proposed_with_its_score_and_reasons(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (a, b) = (await crm.Organisation("Croix-Rouge D", new OrganisationInput { Kind = OrganisationKind.Association, Mailbox = "d@exemple.fr" }),
            await crm.Organisation("Association CROIX ROUGE D", new OrganisationInput { Kind = OrganisationKind.Association, Mailbox = "d@exemple.fr" }));
        await crm.Organisation("Croix-Rouge d’Arras");
        using var officer = await crm.SignedIn("caf59");
        var found = (await officer.Json("organisations/duplicates?q=croix rouge d")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        found.GetProperty("score").GetInt32().ShouldBe(98);
        found.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()).ShouldBe(["même nom", "même adresse électronique"]);
        new[] { found.GetProperty("first").GetProperty("id").GetGuid(), found.GetProperty("second").GetProperty("id")
            .GetGuid() }.ShouldBe([a, b], ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task A_pair_is_seen_by_those_who_see_both(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Organisation("Frontière E", null, NetworkCalls.Nord);
        await crm.Organisation("La Frontière E", null, NetworkCalls.PasDeCalais);
        foreach (var (account, seen) in new[] { ("caf59", 0), ("caf62", 0), ("cnaf", 1) })
        {
            using var client = await crm.SignedIn(account);
            (await client.Json("organisations/duplicates?q=frontiere")).Total().ShouldBe(seen, account);
        }
        using var member = await crm.SignedIn("cdsf59");
        ((int)(await member.GetAsync("/api/v1/organisations/duplicates")).StatusCode).ShouldBe(403);
    }

    [Theory, Engines]
    public async Task A_private_contact_is_not_given_away_by_its_double(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Contact("Camille", "Secret", new ContactInput { Audience = Foundation.Access.Audience.Private });
        await crm.Contact("Camille", "Secret");
        using var officer = await crm.SignedIn("caf59");
        (await officer.Json("contacts/duplicates?q=secret")).Total().ShouldBe(0);
        using var manager = await crm.SignedIn("responsable59");
        (await manager.Json("contacts/duplicates?q=secret")).Total().ShouldBe(1);
    }

    [Theory, Engines]
    public async Task Dismissed_it_is_never_proposed_again(Engine engine)
    {
        var crm = await hosts.On(engine);
        var a = await crm.Organisation("Jumelle F");
        await crm.Organisation("Les Jumelle F");
        using var manager = await crm.SignedIn("responsable59");
        var pair = (await manager.Json("organisations/duplicates?q=jumelle")).All("id").ShouldHaveSingleItem();
        (await manager.Send(HttpMethod.Post, $"organisations/duplicates/{pair}/dismiss")).IsSuccessStatusCode.ShouldBeTrue();
        await Touch(crm, a, "Jumelles F");
        (await manager.Json("organisations/duplicates?q=jumelle")).Total().ShouldBe(0);
        (await manager.Json("organisations/duplicates?q=jumelle&dismissed=true")).Total().ShouldBe(1);
        using var officer = await crm.SignedIn("caf59");
        (await (await officer.Send(HttpMethod.Post, $"organisations/duplicates/{pair}/propose")).Refusal()).ShouldBe((403, CoreErrors.Forbidden));
        (await manager.Send(HttpMethod.Post, $"organisations/duplicates/{pair}/propose")).IsSuccessStatusCode.ShouldBeTrue();
        (await manager.Json("organisations/duplicates?q=jumelle")).Total().ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_pair_that_is_no_longer_alike_goes_and_a_merged_one_too_until_its_undo(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (a, b) = (await crm.Organisation("Passagère G"), await crm.Organisation("La Passagère G"));
        using var manager = await crm.SignedIn("responsable59");
        var total = async () => (await manager.Json("organisations/duplicates?q=passagere")).Total();
        (await total()).ShouldBe(1);
        await Touch(crm, a, "Passagère toute différente");
        (await total()).ShouldBe(0);
        await Touch(crm, a, "Passagère G");
        (await total()).ShouldBe(1);
        var merge = await manager.Merge("organisations", a, b);
        (await total()).ShouldBe(0);
        await manager.Send(HttpMethod.Post, $"merges/{merge}/undo");
        (await total()).ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_switchboard_does_not_make_everyone_alike(Engine engine)
    {
        var crm = await hosts.On(engine);
        for (var i = 0; i < 60; i++) await crm.Contact($"Prénom{i}", $"Nom{i}", new ContactInput { Phones = ["03 21 00 00 00"] });
        using var national = await crm.SignedIn("cnaf");
        (await national.Json("contacts/duplicates?q=prenom1")).Total().ShouldBe(0);
    }

    private static Task Touch(CrmHost crm, Guid id, string name) => crm.As("system", async services =>
    {
        var data = services.GetRequiredService<HomeData>();
        var organisation = await data.Organisations.AsTracking().Include(o => o.Territories).SingleAsync(o => o.Id == id);
        organisation.Rewrite(new OrganisationInput { Kind = organisation.Kind, Name = name },
            [.. (await services.GetRequiredService<IGeography>().ByIds([NetworkCalls.Nord], default)).Values], null);
        await data.Save(default);
    });
}
