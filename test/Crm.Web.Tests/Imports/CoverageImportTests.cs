using System.Text;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>The layout of the published coverage, with invented figures and the known real points.</summary>
public sealed class CoverageImportTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Coverage = "taux-couverture";

    private const string Departments = """
        annee;numdep;nomdep;txcouv_eaje_dep;txcouv_am_ind_dep;txcouv_dep
        2023;85;Vendée;21,4;55,2;85,7
        2023;1;Ain;18.2;;61,25
        2023;2A;Corse-du-Sud;25;10;104,3
        2023;XX;Non renseigné;1;1;1
        2023;XXX;Étranger;;;
        """;

    [Theory, Engines]
    public async Task A_file_of_departements_gives_published_figures_says_what_it_left_aside_and_again_creates_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        var first = await Bring(crm, Departments);
        (first.Counts.Created, first.Counts.Changed, first.Rejected.Count).ShouldBe((3, 0, 0));
        first.Notes.Select(n => (n.Line, n.Value)).ShouldBe([(3, "1"), (5, "XX"), (6, "XXX")]);
        (await Values(crm, Coverage, "2023", "Department"))
            .ShouldBe(new Dictionary<string, decimal> { ["85"] = 85.7m, ["01"] = 61.25m, ["2A"] = 104.3m }, ignoreOrder: true);
        (await Values(crm, "taux-couverture-assistantes-maternelles", "2023", "Department")).Keys.ShouldBe(["85", "2A"], ignoreOrder: true,
            "an empty cell is no figure");

        (await Bring(crm, Departments)).ShouldSatisfyAllConditions(b => b.Counts.Created.ShouldBe(0), b => b.Counts.Changed.ShouldBe(0));
        var corrected = Departments.Replace("85,7", "85,9", StringComparison.Ordinal);
        (await Bring(crm, corrected, dryRun: true)).Counts.Changed.ShouldBe(1);
        (await Values(crm, Coverage, "2023", "Department"))["85"].ShouldBe(85.7m, "a dry run writes nothing");
        (await Bring(crm, corrected)).ShouldSatisfyAllConditions(b => b.Counts.Created.ShouldBe(0), b => b.Counts.Changed.ShouldBe(1));
        (await Values(crm, Coverage, "2023", "Department"))["85"].ShouldBe(85.9m);
        using var script = await crm.SignedIn("cnaf");
        var vendee = (await script.GetJson($"/api/v1/indicator-values?indicator={Coverage}&territoryCode=85&period=2023")).GetProperty("items")[0].Text("id");
        (await script.GetJson($"/api/v1/indicator-values/{vendee}/changes")).ToString().ShouldContain("85.7", Case.Sensitive, "a correction keeps its trace");
    }

    [Theory, Engines]
    public async Task The_country_has_no_code_and_its_year_is_a_date(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await Bring(crm, "annee;txcouv_nat;nbpla_nat\n2020-12-31;59,5;1 295 600\n31/12/2021;60.9;\n")).Counts.Created.ShouldBe(2);
        (await Values(crm, Coverage, "2020", "Country")).Values.ShouldBe([59.5m]);
        (await Values(crm, Coverage, "2021", "Country")).Values.ShouldBe([60.9m]);
        (await Values(crm, "places-accueil", "2020", "Country")).Values.ShouldBe([1_295_600m]);
    }

    [Theory, Engines]
    public async Task Codes_of_communes_and_EPCI_are_those_of_the_geography(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await Bring(crm, "annee;numcom;nomcom;txcouv_com\n2019;1004;Ambérieu-en-Bugey;44,5\n2019;59350;Lille;120,1\n")).Counts.Created.ShouldBe(2);
        (await Bring(crm, "annee;numepci;nomepci;txcouv_psu_col_epci\n2019;200069672;CC du Ternois;12,3\n")).Counts.Created.ShouldBe(1);
        (await Values(crm, Coverage, "2019", "Commune")).ShouldBe(new Dictionary<string, decimal> { ["01004"] = 44.5m, ["59350"] = 120.1m }, ignoreOrder: true);
        (await Values(crm, "taux-couverture-eaje-psu", "2019", "Epci")).ShouldBe(new Dictionary<string, decimal> { ["200069672"] = 12.3m });
    }

    [Theory]
    [InlineData("annee;numdep;txcouv_dep\n2018;85;85,7\n2018;99;50\n", 3, "code inconnu")]
    [InlineData("annee;numdep;txcouv_dep\n2018;85;beaucoup\n", 2, "nombre attendu")]
    [InlineData("annee;numdep;txcouv_dep\n2018;85;1,2,3\n", 2, "nombre attendu")]
    [InlineData("annee;numdep;txcouv_dep\n2018;85;-4\n", 2, "négatif")]
    [InlineData("annee;numdep;txcouv_dep\nhier;85;85,7\n", 2, "année")]
    [InlineData("annee;numdep;txcouv_dep\n2018;85;85,7\n2018;85;85,8\n", 3, "déjà lu à la ligne 2")]
    public async Task A_wrong_cell_is_named_and_nothing_is_kept(string content, int line, string reason)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var cell = (await Bring(crm, content)).Rejected.ShouldHaveSingleItem();
        cell.Line.ShouldBe(line);
        cell.Reason.ShouldContain(reason);
        (await Values(crm, Coverage, "2018", "Department")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_codes_may_be_left_aside_and_are_said()
    {
        var brought = await Bring(await hosts.On(Engine.Sqlite), "annee;numcom;txcouv_com\n2017;59350;50\n2017;59999;50\n", false, ("inconnus", "passer"));
        (brought.Counts.Created, brought.Rejected.Count, brought.Notes.Count).ShouldBe((1, 0, 1));
    }

    [Theory, InlineData("annee;numdep;nomdep\n2023;85;Vendée\n"), InlineData("annee;numdep;numreg;txcouv_dep\n2023;85;52;85,7\n")]
    public async Task A_file_of_no_level_or_of_several_is_refused(string content)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var id = await crm.Tried("cnaf", "couverture", content);
        (await crm.Read("cnaf", id)).Problem.ShouldBe(crm.Services.GetRequiredService<Texts>()
            .Of(new BusinessException("Crm.Territories:CoverageFileUnknown")));
    }

    private static Task<Brought> Bring(CrmHost crm, string content, bool dryRun = false, params (string, string)[] settings) =>
        crm.Bring("cnaf", "couverture", Encoding.UTF8.GetBytes(content), dryRun, settings);

    private static async Task<Dictionary<string, decimal>> Values(CrmHost crm, string indicator, string period, string kind)
    {
        using var script = await crm.SignedIn("cnaf");
        return (await script.GetJson($"/api/v1/indicator-values?indicator={indicator}&period={period}&territoryKind={kind}&pageSize=200"))
            .GetProperty("items").EnumerateArray()
            .ToDictionary(v => v.GetProperty("territoryCode").GetString() ?? "", v => v.GetProperty("value").GetDecimal());
    }
}
