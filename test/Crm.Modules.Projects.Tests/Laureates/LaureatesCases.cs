using Crm.Foundation.Files;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Tests.Laureates;

/// <summary>The shared acceptance cases of the published file.</summary>
public sealed class LaureatesCases(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A01_gives_54_projects_in_themes_of_28_15_and_11(Engine engine)
    {
        var counts = await Counts(engine, new ProjectFilter());
        counts.Total.ShouldBe(54);
        counts.Themes.Select(t => (t.ThemeCode, t.Count)).ShouldBe([("1", 28), ("2", 15), ("3", 11)]);
    }

    [Theory, Engines]
    public async Task A02_counts_by_heading(Engine engine)
    {
        var counts = await Counts(engine, new ProjectFilter());
        counts.Headings.ToDictionary(h => h.Heading!, h => h.Count).ShouldBe(new Dictionary<string, int>
        {
            ["Régional"] = 15, ["Nord"] = 13, ["Nord (sous-rubrique « prévention »)"] = 2, ["Oise"] = 7, ["Aisne"] = 6, ["Somme"] = 6, ["Pas-de-Calais"] = 5,
        }, ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task A03_counts_theme_1_by_heading(Engine engine)
    {
        var counts = await Counts(engine, new ProjectFilter(Theme: "1"));
        counts.Cells.ToDictionary(c => c.Heading!, c => c.Count).ShouldBe(new Dictionary<string, int>
        {
            ["Régional"] = 9, ["Nord"] = 9, ["Aisne"] = 3, ["Somme"] = 3, ["Oise"] = 2, ["Pas-de-Calais"] = 2,
        }, ignoreOrder: true);
    }

    [Theory, Engines]
    public async Task A05_the_same_file_twice_creates_nothing(Engine engine)
    {
        await Imported(engine);
        var again = await (await hosts.On(engine)).Import(LaureateFiles.Published);
        (again.Created, again.Changed, again.Unchanged).ShouldBe((0, 0, 54));
        (await Counts(engine, new ProjectFilter())).Total.ShouldBe(54);
    }

    [Theory, Engines]
    public async Task A06_three_projects_have_one_holder_Coallia(Engine engine)
    {
        var crm = await Imported(engine);
        var projects = await crm.As("cnaf", s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(Q: "épicerie solidaire mobile coallia"), new(), default));
        projects.Items.Select(p => p.Departments.Single()).ShouldBe(["60", "62", "80"], ignoreOrder: true);
        var holders = await crm.As("cnaf", s => s.GetRequiredService<ProjectListService>().Holders("coallia", new(), default));
        holders.Items.ShouldHaveSingleItem().ShouldBe(new HolderOut("coallia", "Coallia", 3));
        var organisation = (await crm.As("cnaf", s => s.GetRequiredService<INetwork>().SearchOrganisations("coallia", [], default))).ShouldHaveSingleItem();
        foreach (var project in projects.Items)
            (await crm.As("cnaf", s => s.GetRequiredService<ProjectAppService>().Get(project.Id, default))).Holders.ShouldContain(new HolderLink("Coallia", organisation.Id));
        (await crm.As("cnaf", s => s.GetServices<IOrganisationDossiers>().Single().Of(organisation.Id, default))).Count.ShouldBe(3);
    }

    [Theory, Engines]
    public async Task A07_exactly_two_miss_their_holder(Engine engine)
    {
        var crm = await Imported(engine);
        var missing = await crm.As("cnaf", s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(MissingHolder: true), new(), default));
        missing.Items.Count.ShouldBe(2);
        missing.Items.ShouldContain(p => p.Title.StartsWith("Création d'une plateforme de stockage"));
        missing.Items.ShouldContain(p => p.Title.StartsWith("Bus Accs'Aisne"));
    }

    [Theory, Engines]
    public async Task A_regional_laureate_is_read_from_each_departement_and_another_only_from_its_own(Engine engine)
    {
        var crm = await Imported(engine);
        foreach (var (account, oise) in new[] { ("caf59", 0), ("caf62", 0), ("clp32", 7), ("cdsf59", 0) })
        {
            (await Headed(crm, account, "Oise")).ShouldBe(oise);
            (await Headed(crm, account, "Régional")).ShouldBeGreaterThanOrEqualTo(12);
        }
    }

    private static async Task<int> Headed(CrmHost crm, string account, string heading) =>
        (await crm.As(account, s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(Heading: heading), new(), default))).Total;

    private async Task<Breakdown> Counts(Engine engine, ProjectFilter filter) =>
        await (await Imported(engine)).As("cnaf", s => s.GetRequiredService<ProjectListService>().Breakdown(filter, default));

    private async Task<CrmHost> Imported(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Import(LaureateFiles.Published);
        return crm;
    }
}
