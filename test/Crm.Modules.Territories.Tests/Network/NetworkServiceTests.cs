using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>Use cases of the network on each engine: who reads and writes what, and how scope follows functions.</summary>
public sealed class NetworkServiceTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static readonly Dictionary<string, Audience[]> Readers = new()
    {
        ["caf59"] = [Audience.Private, Audience.Caf, Audience.Committee, Audience.National],
        ["responsable59"] = [Audience.Private, Audience.Caf, Audience.Committee, Audience.National],
        ["cnaf"] = [Audience.Caf, Audience.Committee, Audience.National],
        ["clp32"] = [Audience.Committee, Audience.National],
        ["cdsf59"] = [],
        ["caf62"] = [Audience.National],
        ["admin"] = [],
    };

    [Theory, Engines]
    public async Task Each_reader_sees_the_people_they_may_and_their_functions(Engine engine)
    {
        var crm = await hosts.On(engine);
        var word = $"Mot{Guid.NewGuid():N}";
        var organisation = await Made.Write(crm, "caf59", Made.Body(word, Log.Lille));
        var people = new Dictionary<Audience, Guid>();
        foreach (var audience in Enum.GetValues<Audience>())
        {
            people[audience] = await Made.Write(crm, "caf59", Made.Person(word, audience));
            await Made.Write(crm, "caf59", Made.Job(people[audience], organisation));
        }
        foreach (var (account, audiences) in Readers)
        {
            var list = await crm.As(account, s => s.GetRequiredService<ContactReader>().List(new ContactFilter(Q: word), new PageRequest(), default));
            list.Items.Select(c => c.Audience).ShouldBe(audiences, ignoreOrder: true, account);
            var found = await crm.As(account, s => s.GetRequiredService<INetwork>().SearchContacts(word, [], default));
            found.Count.ShouldBe(audiences.Length, account);
            // The organisation is of the Nord: elsewhere nobody reads what a person does there, even a person open to all.
            var jobs = await crm.As(account, s => s.GetRequiredService<FunctionReader>()
                .List(new FunctionFilter(Organisation: organisation), new PageRequest(), default));
            jobs.Total.ShouldBe(account is "caf62" ? 0 : audiences.Length, account);
            (await crm.As(account, s => s.GetRequiredService<ContactReader>()
                .Lines(new ContactFilter(Q: word), new PageRequest(), default))).Total.ShouldBe(audiences.Length, account);
            foreach (var (audience, id) in people.Where(p => !audiences.Contains(p.Key)))
                (await Should.ThrowAsync<BusinessException>(() => Made.Contact(crm, account, id))).Status.ShouldBe(404, $"{account} {audience}");
        }
    }

    [Theory, Engines]
    public async Task A_private_number_stays_within_the_Caf_network(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id =
            await Made.Write(crm, "caf59",
            Made.Person("Modèle", Audience.Committee) with { Phones = ["03 20 12 34 56", "06 12 34 56 78"], PrivatePhones = ["06 12 34 56 78"] });
        (await Made.Contact(crm, "caf59", id)).Phones.ShouldBe(["+33320123456", "+33612345678"]);
        (await Made.Contact(crm, "clp32", id)).Phones.ShouldBe(["+33320123456"]);
        var hidden = await crm.As("clp32", s => s.GetRequiredService<ContactReader>()
            .Lines(new ContactFilter(Q: "06 12 34 56 78"), new PageRequest(), default));
        hidden.Total.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task People_follow_their_organisation_where_it_goes(Engine engine)
    {
        var crm = await hosts.On(engine);
        var organisation = await Made.Write(crm, "caf59", Made.Body("Suivie", Log.Lille));
        var person =
            await Made.Write(crm, "caf59",
            new ContactInput { LastName = "Suiveur", Function = new FunctionInput { OrganisationId = organisation, Title = "Directrice" } });
        (await Made.Contact(crm, "caf59", person)).Departments.ShouldBe(["59"]);

        await crm.As("cnaf", s => s.GetRequiredService<OrganisationAppService>()
            .Update(organisation, Made.Body("Suivie", Log.Lille, Log.Ternois), null, default));
        (await Made.Contact(crm, "caf62", person)).Departments.ShouldBe(["59", "62", "80"]);
        await crm.As("cnaf", s => s.GetRequiredService<OrganisationAppService>().Update(organisation, Made.Body("Suivie", Log.Lille), null, default));
        (await Should.ThrowAsync<BusinessException>(() => Made.Contact(crm, "caf62", person))).Status.ShouldBe(404);
    }

    [Theory, Engines]
    public async Task Changing_employer_leaves_one_and_starts_the_other_or_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (old, next) = (await Made.Write(crm, "caf59", Made.Body("Ancienne")), await Made.Write(crm, "caf59", Made.Body("Nouvelle")));
        var person = await Made.Write(crm, "caf59", Made.Person("Mobile"));
        var job = await Made.Write(crm, "caf59", Made.Job(person, old, from: Days.Ago(400)));

        var refused = await Should.ThrowAsync<InputException>(() => crm.As("caf59", s => s.GetRequiredService<FunctionAppService>()
            .Move(job, new MoveInput { OrganisationId = next, Title = "Directrice", From = Days.Ago(500) }, default)));
        refused.Refused()["on"].ShouldBe(NetworkErrors.FunctionEndsBeforeStart);
        (await Jobs(crm, person)).Single().To.ShouldBeNull();

        await crm.As("caf59", s => s.GetRequiredService<FunctionAppService>()
            .Move(job, new MoveInput { OrganisationId = next, Title = "Directrice", From = Days.Ago(10) }, default));
        (await Jobs(crm, person)).Select(f => (f.OrganisationName, f.From, f.To))
            .ShouldBe([("Nouvelle", Days.Ago(10), null), ("Ancienne", Days.Ago(400), Days.Ago(11))]);
    }

    [Theory, Engines]
    public async Task A_deleted_organisation_hides_its_functions_and_gives_them_back(Engine engine)
    {
        var crm = await hosts.On(engine);
        var organisation = await Made.Write(crm, "caf59", Made.Body("Passagère"));
        var person = await Made.Write(crm, "caf59", Made.Person("Demeurant"));
        await Made.Write(crm, "caf59", Made.Job(person, organisation));
        await crm.As("caf59", s => s.GetRequiredService<OrganisationAppService>().Delete(organisation, null, default));
        (await Jobs(crm, person)).ShouldBeEmpty();
        await crm.As("caf59", s => s.GetRequiredService<OrganisationAppService>().Restore(organisation, default));
        (await Jobs(crm, person)).Count.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_person_whose_only_function_was_a_mistake_does_not_become_national(Engine engine)
    {
        var crm = await hosts.On(engine);
        var organisation = await Made.Write(crm, "caf59", Made.Body("Erreur"));
        var person =
            await Made.Write(crm, "caf59",
            new ContactInput { LastName = "Prudent", Function = new FunctionInput { OrganisationId = organisation, Title = "Agent" } });
        var job = (await Jobs(crm, person)).Single().Id;
        await crm.As("caf59", s => s.GetRequiredService<FunctionAppService>().Delete(job, null, default));
        (await Made.Contact(crm, "caf59", person)).Departments.ShouldBe(["59"]);
        await crm.As("caf59", s => s.GetRequiredService<FunctionAppService>().Restore(job, default));
        (await Jobs(crm, person)).Single().Id.ShouldBe(job);
    }

    [Theory, Engines]
    public async Task National_bodies_are_read_by_every_Caf_and_written_by_the_national_team(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Made.Write(crm, "cnaf", new OrganisationInput { Kind = OrganisationKind.TeteDeReseau, Name = "Réseau national fictif" });
        (await Made.Organisation(crm, "caf62", id)).Departments.ShouldBe([ScopeRow.Everywhere]);
        (await Should.ThrowAsync<BusinessException>(() => Made.Organisation(crm, "cdsf59", id))).Status.ShouldBe(404);
        var refused = await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf62", s => s.GetRequiredService<OrganisationAppService>().Update(id, Made.Body("À moi", Log.Ternois), null, default)));
        (refused.Code, refused.Status).ShouldBe((NetworkErrors.OrganisationOutOfScope, 403));
    }

    [Theory, Engines]
    public async Task An_officer_adds_what_touches_their_departements_and_nothing_else(Engine engine)
    {
        var crm = await hosts.On(engine);
        var refused = await Should.ThrowAsync<BusinessException>(() => Made.Write(crm, "caf59", Made.Body("Loin", Log.Marseille)));
        (refused.Code, refused.Status).ShouldBe((NetworkErrors.OrganisationOutOfScope, 403));
        // Said nowhere, it is where they are.
        var here = await Made.Write(crm, "caf59", new OrganisationInput { Kind = OrganisationKind.Autre, Name = "Sans lieu" });
        (await Made.Organisation(crm, "caf59", here)).Departments.ShouldBe(["59"]);
        (await Made.Contact(crm, "caf59", await Made.Write(crm, "caf59", new ContactInput { LastName = "Sans lieu" }))).Departments.ShouldBe(["59"]);
    }

    [Theory, Engines]
    public async Task Names_written_otherwise_are_one_organisation_and_it_extends_to_new_departements(Engine engine)
    {
        var crm = await hosts.On(engine);
        var word = $"{Guid.NewGuid():N}"[..8];
        async Task<IReadOnlyDictionary<string, Guid>> Ask(params NamedOrganisation[] names) => await crm.As("cnaf", async s =>
        {
            var found = await s.GetRequiredService<INetwork>().FindOrAdd(names, default);
            await s.GetRequiredService<HomeData>().Save(default);
            return found;
        });
        var first = await Ask(new NamedOrganisation($"Coallia-{word}", ["59"], OrganisationKind.Gestionnaire),
            new NamedOrganisation($"Association Coallia {word}", ["59"]));
        first.Values.Distinct().Count().ShouldBe(1);
        var again = await Ask(new NamedOrganisation($"COALLIA {word}", ["62"]));
        again.Values.Single().ShouldBe(first.Values.First());
        (await Made.Organisation(crm, "caf62", again.Values.Single())).Departments.ShouldBe(["59", "62"]);
    }

    private static async Task<IReadOnlyList<FunctionOutput>> Jobs(CrmHost crm, Guid person) =>
        (await crm.As("caf59", s => s.GetRequiredService<FunctionReader>().List(new FunctionFilter(Contact: person), new PageRequest(), default))).Items;
}
