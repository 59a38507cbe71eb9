using Crm.Foundation.Files;
using System.Text;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Projects;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Tests.Laureates;

/// <summary>What the importer refuses, what it reads all the same, and what it leaves to people.</summary>
public sealed class LaureatesFileTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Corsica = "94";

    [Theory, Engines]
    public async Task A_wrong_cell_is_named_by_line_and_column_and_nothing_is_kept(Engine engine)
    {
        var crm = await hosts.On(engine);
        var report = await crm.Import(LaureateFiles.Of(LaureateFiles.Line("1"), LaureateFiles.Line("1", where: "Nord;99"), LaureateFiles.Line("3", theme: "1;Autre libellé", title: "")));
        report.Rejected.Select(r => (r.Line, r.Column)).ShouldBe([(3, "id"), (3, "departements_insee"), (4, "titre"), (4, "theme")], ignoreOrder: true);
        report.Created.ShouldBe(0);
        (await Titles(crm, "Titre")).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task A_departement_of_another_region_is_refused(Engine engine)
    {
        var report = await (await hosts.On(engine)).Import(LaureateFiles.Of(LaureateFiles.Line(where: "Nord;59")), region: Corsica);
        report.Rejected.ShouldHaveSingleItem().Value.ShouldBe("59");
    }

    [Theory, Engines("", ProjectsErrors.RegionMissing), Engines("99", ProjectsErrors.RegionUnknown)]
    public async Task The_region_must_be_said_and_known(Engine engine, string region, string code)
    {
        var crm = await hosts.On(engine);
        (await Should.ThrowAsync<BusinessException>(() => crm.Import(LaureateFiles.Published, region: region))).Code.ShouldBe(code);
    }

    [Theory, Engines]
    public async Task Missing_columns_are_named(Engine engine)
    {
        var crm = await hosts.On(engine);
        var refused = await Should.ThrowAsync<BusinessException>(() => crm.Import(LaureateFiles.Of(Encoding.UTF8, "id;titre", "1;Titre")));
        (refused.Code, refused.Values["columns"]).ShouldBe((CoreErrors.ColumnsMissing, "theme_code, theme, territoire, departements_insee, porteur, resume, lieux_cites"));
    }

    [Theory, Engines]
    public async Task A_dry_run_says_what_it_would_do_and_keeps_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await crm.Import(LaureateFiles.Of(LaureateFiles.Line("sec", title: "Essai à sec")), dryRun: true)).Created.ShouldBe(1);
        (await Titles(crm, "essai a sec")).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task Windows_1252_and_a_formula_are_read_as_text(Engine engine)
    {
        var crm = await hosts.On(engine);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = LaureateFiles.Of(Encoding.GetEncoding(1252), LaureateFiles.Heading, LaureateFiles.Line("w", title: "=CMD()+\"Crèche\" œuvre"));
        (await crm.Import(path)).Rejected.ShouldBeEmpty();
        (await Titles(crm, "oeuvre")).ShouldHaveSingleItem().ShouldContain("Crèche");
    }

    [Theory, Engines]
    public async Task A_line_out_of_scope_is_refused(Engine engine)
    {
        var report = await (await hosts.On(engine)).Import(LaureateFiles.Of(LaureateFiles.Line("a"), LaureateFiles.Line("b", where: "Oise;60", places: "Creil")), account: "caf59");
        report.Rejected.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Theory, Engines]
    public async Task A_changed_line_updates_what_the_file_says_and_keeps_what_people_wrote(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Import(LaureateFiles.Of(LaureateFiles.Line("chg", title: "Avant", holder: "")));
        var id = (await crm.As("cnaf", s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(Q: "avant"), new(), default))).Items.Single().Id;
        await crm.As("caf59", async s =>
        {
            var projects = s.GetRequiredService<ProjectAppService>();
            var now = await projects.Get(id, default);
            await projects.Update(id, now.ToInput() with { Summary = "Écrit par la Caf", HolderNames = ["Trouvé"], Status = ProjectStatus.Underway }, now.Stamp, default);
        });
        var report = await crm.Import(LaureateFiles.Of(LaureateFiles.Line("chg", title: "Après", holder: "")));
        (report.Created, report.Changed).ShouldBe((0, 1));
        var after = await crm.As("cnaf", s => s.GetRequiredService<ProjectAppService>().Get(id, default));
        (after.Title, after.Summary, after.HolderNames.Single(), after.Status).ShouldBe(("Après", "Écrit par la Caf", "Trouvé", ProjectStatus.Underway));
    }

    [Theory, Engines]
    public async Task A_project_in_the_trash_is_not_made_again(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Import(LaureateFiles.Of(LaureateFiles.Line("bin", title: "Corbeille")));
        var project = (await crm.As("cnaf", s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(Q: "corbeille"), new(), default))).Items.Single();
        await crm.As("cnaf", s => s.GetRequiredService<ProjectAppService>().Delete(project.Id, null, default));
        (await crm.Import(LaureateFiles.Of(LaureateFiles.Line("bin", title: "Corbeille 2")))).Created.ShouldBe(0);
        (await Titles(crm, "corbeille")).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> Titles(CrmHost crm, string q) =>
        (await crm.As("cnaf", s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(Q: q), new(), default))).Items.Select(p => p.Title);
}
