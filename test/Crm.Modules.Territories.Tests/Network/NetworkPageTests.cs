using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.NationalData;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Testing;
using Crm.Workbench.Values;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>The screens of the network on the demonstration data.</summary>
public sealed class NetworkPageTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly PageRequest Whole = PageRequest.Part(1, null, null);
    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Epci, "200093201"), ThreeRivers = TerritoryIds.Of(TerritoryKind.Epci, "200071892");

    [Theory, Engines]
    public async Task The_tab_of_a_territory_names_its_people_and_who_is_missing(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var lille = await crm.Browser("caf59");
        var there = await lille.GetStringAsync($"/territoires/{Lille}/partenaires");
        there.ShouldContain("Métropole européenne de Lille (exemple)");
        there.ShouldContain("petite-enfance.mel@demo.crm");
        there.ShouldContain("Ville de Roubaix (exemple)");
        there.ShouldNotContain("connu pour cet EPCI");
        using var aisne = await crm.Browser("caf02-80");
        var missing = await aisne.GetStringAsync($"/territoires/{ThreeRivers}/partenaires");
        missing.ShouldContain("Aucun coordinateur petite enfance connu pour cet EPCI");
        missing.ShouldContain($"/reseau/contacts/nouveau?role=coordinateur-petite-enfance&amp;territoire={ThreeRivers}");
        (await lille.GetAsync($"/territoires/{ThreeRivers}/partenaires")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory, Engines]
    public async Task Coverage_lists_the_territories_of_the_reader_where_somebody_is_missing(Engine engine)
    {
        var crm = await hosts.On(engine);
        var lines = await crm.As("caf02-80", async s =>
        {
            var coverage = s.GetRequiredService<CoverageReader>();
            return (await coverage.List(new CoverageFilter(Role: "coordinateur-petite-enfance"),
                await coverage.Expected(TerritoryKind.Epci, default), Whole, default)).Items;
        });
        lines.ShouldContain(l => l.Id == ThreeRivers);
        lines.ShouldNotContain(l => l.Id == TerritoryIds.Of(TerritoryKind.Epci, "200069672"), "the Ternois has one");
        lines.ShouldAllBe(l => l.Departments.Any(d => d == "02" || d == "80"));
        lines.First(l => l.Id == ThreeRivers).Of("elu-petite-enfance").ShouldHaveSingleItem().Name.ShouldBe("Joëlle Modèle");
        var elected = await crm.As("caf02-80", async s => await s.GetRequiredService<CoverageReader>()
            .List(new CoverageFilter(Role: "elu-petite-enfance"), await s.GetRequiredService<CoverageReader>()
            .Expected(TerritoryKind.Epci, default), Whole, default));
        elected.Items.ShouldNotContain(l => l.Id == ThreeRivers);
    }

    [Theory, Engines]
    public async Task Somebody_who_left_no_longer_covers(Engine engine)
    {
        var crm = await hosts.On(engine);
        async Task<int> Missing() => await crm.As("caf62", async s =>
        {
            var coverage = s.GetRequiredService<CoverageReader>();
            return (await coverage.List(new CoverageFilter(Role: "coordinateur-petite-enfance", Department: "80"),
                await coverage.Expected(TerritoryKind.Epci, default), Whole, default)).Items.Count(l => l.Code == "200069672");
        });
        (await Missing()).ShouldBe(0);
        var job =
            await crm.As("caf62", async s =>
            (await s.GetRequiredService<FunctionReader>()
            .List(new FunctionFilter(Role: "coordinateur-petite-enfance", Current: true, Territory: TerritoryIds.Of(TerritoryKind.Epci, "200069672")),
            new Foundation.Data.PageRequest(), default)).Items.Single().Id);
        await crm.As("caf62", s => s.GetRequiredService<FunctionAppService>().Leave(job, new LeaveInput(Days.Ago(1)), default));
        (await Missing()).ShouldBe(1);
        await crm.As("caf62", async s => await s.GetRequiredService<FunctionAppService>()
            .Update(job, (await s.GetRequiredService<FunctionReader>().Get(job, default)).ToInput() with { To = null }, null, default));
    }

    [Theory, Engines]
    public async Task A_near_name_and_the_same_SIRET_are_told(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var person = await crm.Browser("caf59");
        (await person.GetStringAsync("/reseau/semblables?Input.Name=les%20lucioles%20exemple")).ShouldContain("Les Lucioles d’exemple");
        var twins = await crm.As("caf59", async s => (await s.GetRequiredService<OrganisationReader>().Like(null, MadeUpNumbers.Siret(7), null, default))
            .Select(o => o.Name).ToList());
        twins.ShouldBe(["Les Lucioles d’exemple", "LES LUCIOLES D'EXEMPLE (SARL)"], ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task What_was_typed_stays_when_it_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var person = await crm.Browser("caf59");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.LastName"] = "Gardé", ["Input.Emails[0].Value"] = "pas une adresse", ["Input.Emails[0].Label"] = "secrétariat", ["Input.Audience"] = "Caf",
            ["Input.Function.Title"] = "Directrice",
        });
        using var answer = await person.PostAsync("/reseau/contacts/nouveau", form);
        ((int)answer.StatusCode).ShouldBe(422);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("Gardé");
        page.ShouldContain("pas une adresse");
        page.ShouldContain("prenom.nom@exemple.fr");
        page.ShouldContain("Erreur");
    }

    [Theory, Engines]
    public async Task Roles_are_added_renamed_and_never_twice(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.As("cnaf", async s => await s.GetRequiredService<RoleAppService>()
            .Save([.. await s.GetRequiredService<RoleAppService>().All(default),
            new RoleLine(null, "Référent handicap", OfEpci: false, OfCommune: true)], default));
        (await crm.As("cnaf", s => s.GetRequiredService<CoverageReader>().Expected(TerritoryKind.Commune, default))).Select(r => r.Code)
            .ShouldBe(["referent-handicap"]);
        var twice = await Should.ThrowAsync<Foundation.Errors.InputException>(() =>
            crm.As("cnaf", s => s.GetRequiredService<RoleAppService>().Save([new RoleLine(null, "référent HANDICAP")], default)));
        twice.Refused()["roles"].ShouldBe(NetworkErrors.RoleCodeTaken);
        using var officer = await crm.Browser("caf59");
        (await officer.GetAsync("/reseau/roles")).StatusCode.ShouldNotBe(System.Net.HttpStatusCode.OK);
    }
}
