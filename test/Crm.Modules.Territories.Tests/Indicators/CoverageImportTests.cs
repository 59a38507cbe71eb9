using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Observation.Coverage;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Indicators;

/// <summary>The published layout with invented figures, and the known real points.</summary>
public sealed class CoverageImportTests
{
    private const string Departments = """
        annee;numdep;nomdep;txcouv_eaje_dep;txcouv_am_ind_dep;txcouv_dep
        2023;85;Vendée;21,4;55,2;85,7
        2023;1;Ain;18.2;;61,25
        2023;2A;Corse-du-Sud;25;10;104,3
        2023;XX;Non renseigné;1;1;1
        2023;XXX;Étranger;;;
        """;

    private static async Task<ImportReport> Import(CrmHost crm, string content, bool dryRun = false, params (string, string)[] settings)
    {
        var path = Path.Combine(crm.DataFolder, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, content);
        return await crm.As("system", s => s.GetServices<IImporter>().Single(i => i.Kind == CoverageImporter.KindName)
            .Import(s.GetRequiredService<ModuleDbContext>(), path, settings.ToDictionary(p => p.Item1, p => p.Item2), dryRun, default));
    }

    private static Task<Dictionary<string, long>> Amounts(CrmHost crm, string indicator) => crm.As("caf62", async s =>
    {
        var data = s.GetRequiredService<HomeData>();
        return (await data.Located(data.IndicatorValues).Where(v => v.Indicator.Code == indicator).Rows().ToListAsync()).ToDictionary(v => $"{v.TerritoryCode} {v.Period}", v => v.Amount);
    });

    [Theory, Engines]
    public async Task A_file_of_departements_gives_published_figures_and_says_what_it_left_aside(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var report = await Import(crm, Departments);
        report.Rejected.ShouldBeEmpty();
        report.Summary.ShouldStartWith("3 créés, 0 modifié");
        report.Notes.Select(n => (n.Line, n.Value)).ShouldBe([(3, "1"), (5, "XX"), (6, "XXX")]);
        (await Amounts(crm, "taux-couverture")).ShouldBe(new Dictionary<string, long> { ["85 2023"] = 8570, ["01 2023"] = 6125, ["2A 2023"] = 10430 }, ignoreOrder: true);
        (await Amounts(crm, "taux-couverture-assistantes-maternelles")).Keys.ShouldBe(["85 2023", "2A 2023"], ignoreOrder: true, "an empty cell is no figure");
    }

    [Theory, Engines]
    public async Task The_same_file_again_creates_nothing_and_a_corrected_one_keeps_the_trace(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Import(crm, Departments);
        (await Import(crm, Departments)).ShouldSatisfyAllConditions(r => r.Created.ShouldBe(0), r => r.Changed.ShouldBe(0));
        (await Import(crm, Departments.Replace("85,7", "85,9", StringComparison.Ordinal), dryRun: true)).Changed.ShouldBe(1);
        (await Amounts(crm, "taux-couverture"))["85 2023"].ShouldBe(8570, "a dry run writes nothing");
        (await Import(crm, Departments.Replace("85,7", "85,9", StringComparison.Ordinal))).ShouldSatisfyAllConditions(r => r.Created.ShouldBe(0), r => r.Changed.ShouldBe(1));
        (await Amounts(crm, "taux-couverture"))["85 2023"].ShouldBe(8590);
        (await crm.As("system", s => s.GetRequiredService<HomeData>().Context.Set<IndicatorValueChange>().CountAsync())).ShouldBe(1);
    }

    [Theory, Engines]
    public async Task The_country_has_no_code_and_its_year_is_a_date(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        (await Import(crm, "annee;txcouv_nat;nbpla_nat\n2022-12-31;59,5;1 295 600\n31/12/2023;60.9;\n")).Created.ShouldBe(2);
        (await Amounts(crm, "taux-couverture")).ShouldBe(new Dictionary<string, long> { ["FR 2022"] = 5950, ["FR 2023"] = 6090 }, ignoreOrder: true);
        (await Amounts(crm, "places-accueil")).ShouldBe(new Dictionary<string, long> { ["FR 2022"] = 1_295_600 });
    }

    [Theory, Engines]
    public async Task Codes_of_communes_and_EPCI_are_those_of_the_geography(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        (await Import(crm, "annee;numcom;nomcom;txcouv_com\n2023;1004;Ambérieu-en-Bugey;44,5\n2023;59350;Lille;120,1\n")).Created.ShouldBe(2);
        (await Import(crm, "annee;numepci;nomepci;txcouv_psu_col_epci\n2023;200069672;CC du Ternois;12,3\n")).Created.ShouldBe(1);
        (await Amounts(crm, "taux-couverture")).ShouldBe(new Dictionary<string, long> { ["01004 2023"] = 4450, ["59350 2023"] = 12010 }, ignoreOrder: true);
        (await Amounts(crm, "taux-couverture-eaje-psu")).ShouldBe(new Dictionary<string, long> { ["200069672 2023"] = 1230 });
    }

    [Theory]
    [Engines("annee;numdep;txcouv_dep\n2023;85;85,7\n2023;99;50\n", 3, "code inconnu")]
    [Engines("annee;numdep;txcouv_dep\n2023;85;beaucoup\n", 2, "nombre attendu")]
    [Engines("annee;numdep;txcouv_dep\n2023;85;1,2,3\n", 2, "nombre attendu")]
    [Engines("annee;numdep;txcouv_dep\n2023;85;-4\n", 2, "négatif")]
    [Engines("annee;numdep;txcouv_dep\nhier;85;85,7\n", 2, "année")]
    [Engines("annee;numdep;txcouv_dep\n2023;85;85,7\n2023;85;85,8\n", 3, "déjà lu à la ligne 2")]
    public async Task A_wrong_cell_is_named_and_nothing_is_kept(Engine engine, string content, int line, string reason)
    {
        await using var crm = await CrmHost.Start(engine);
        var cell = (await Import(crm, content)).Rejected.ShouldHaveSingleItem();
        cell.Line.ShouldBe(line);
        cell.Reason.ShouldContain(reason);
        (await Amounts(crm, "taux-couverture")).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task Unknown_codes_may_be_left_aside_and_are_said(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var report = await Import(crm, "annee;numcom;txcouv_com\n2023;59350;50\n2023;59999;50\n", false, (CoverageImporter.Unknown, CoverageImporter.SkipUnknown));
        (report.Created, report.Rejected.Count, report.Notes.Count).ShouldBe((1, 0, 1));
    }

    [Theory, InlineData("annee;numdep;nomdep\n2023;85;Vendée\n"), InlineData("annee;numdep;numreg;txcouv_dep\n2023;85;52;85,7\n")]
    public async Task A_file_of_no_level_or_of_several_is_refused(string content)
    {
        await using var crm = await CrmHost.Start(Engine.Sqlite);
        (await Should.ThrowAsync<BusinessException>(() => Import(crm, content))).Code.ShouldBe(IndicatorErrors.NotCoverage);
    }
}
