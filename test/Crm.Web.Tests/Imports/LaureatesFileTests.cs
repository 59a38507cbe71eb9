using System.Text;
using Crm.Foundation.Errors;

namespace Crm.Web.Tests.Imports;

/// <summary>What the importer of laureates refuses, what it reads all the same, and what it leaves to people.</summary>
public sealed class LaureatesFileTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Corsica = "94";

    [Fact]
    public async Task A_wrong_cell_is_named_by_line_and_column_and_nothing_is_kept()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var brought =
            await crm.Laureates(LaureateFiles.Of(LaureateFiles.Line("1"), LaureateFiles.Line("1", where: "Nord;99"),
            LaureateFiles.Line("3", theme: "1;Autre libellé", title: "")));
        brought.Rejected.Select(r => (r.Line, r.Column)).ShouldBe([(3, "id"), (3, "departements_insee"), (4, "titre"), (4, "theme")], ignoreOrder: true);
        (await Titles(crm, "Titre")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_departement_of_another_region_is_refused()
    {
        var brought = await (await hosts.On(Engine.Sqlite)).Laureates(LaureateFiles.Of(LaureateFiles.Line(where: "Nord;59")), region: Corsica);
        brought.Rejected.ShouldHaveSingleItem().Value.ShouldBe("59");
    }

    [Fact]
    public async Task The_region_must_be_said_and_known()
    {
        var crm = await hosts.On(Engine.Sqlite);
        (await Should.ThrowAsync<InputException>(() => crm.Laureates(LaureateFiles.Published, region: ""))).Errors.ShouldHaveSingleItem().Code.ShouldBe(
            "Crm.Imports:SettingMissing");
        (await Should.ThrowAsync<BusinessException>(() => crm.Laureates(LaureateFiles.Published, region: "99"))).Code.ShouldBe("Crm.Projects:RegionUnknown");
    }

    [Fact]
    public async Task Missing_columns_are_named()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var refused = await Should.ThrowAsync<BusinessException>(() => crm.Laureates(LaureateFiles.Of(Encoding.UTF8, "id;titre", "1;Titre")));
        (refused.Code, refused.Values["columns"])
            .ShouldBe((CoreErrors.ColumnsMissing, "theme_code, theme, territoire, departements_insee, porteur, resume, lieux_cites"));
    }

    [Theory, Engines]
    public async Task A_dry_run_says_what_it_would_do_and_keeps_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await crm.Laureates(LaureateFiles.Of(LaureateFiles.Line("sec", title: "Essai à sec")), dryRun: true)).Counts.ShouldBe((1, 0, 0));
        (await Titles(crm, "essai a sec")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Windows_1252_and_a_formula_are_read_as_text()
    {
        var crm = await hosts.On(Engine.Sqlite);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = LaureateFiles.Of(Encoding.GetEncoding(1252), LaureateFiles.Heading, LaureateFiles.Line("w", title: "=CMD()+\"Crèche\" œuvre"));
        (await crm.Laureates(file)).Rejected.ShouldBeEmpty();
        (await Titles(crm, "oeuvre")).ShouldHaveSingleItem().ShouldContain("Crèche");
    }

    [Theory, Engines]
    public async Task A_line_out_of_scope_is_refused(Engine engine)
    {
        var brought = await (await hosts.On(engine))
            .Laureates(LaureateFiles.Of(LaureateFiles.Line("a"), LaureateFiles.Line("b", where: "Oise;60", places: "Creil")), account: "caf59");
        brought.Rejected.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Theory, Engines]
    public async Task A_changed_line_updates_what_the_file_says_and_keeps_what_people_wrote(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Laureates(LaureateFiles.Of(LaureateFiles.Line("chg", title: "Avant", holder: "")));
        using var caf59 = await crm.SignedIn("caf59");
        var url = $"/api/v1/projects/{(await caf59.GetJson("/api/v1/projects?q=avant")).GetProperty("items").EnumerateArray().Single().Text("id")}";
        using var patched =
            await caf59.Send("PATCH", url, new StringContent("""{"summary":"Écrit par la Caf","holderNames":["Trouvé"],"status":"Underway"}""",
            null, "application/json"), "*");
        patched.IsSuccessStatusCode.ShouldBeTrue();

        (await crm.Laureates(LaureateFiles.Of(LaureateFiles.Line("chg", title: "Après", holder: "")))).Counts.ShouldBe((0, 1, 0));

        var after = await caf59.GetJson(url);
        (after.Text("title"), after.Text("summary"), after.GetProperty("holderNames")[0].GetString(), after.Text("status"))
            .ShouldBe(("Après", "Écrit par la Caf", "Trouvé", "Underway"));
    }

    [Theory, Engines]
    public async Task A_project_in_the_trash_is_not_made_again(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Laureates(LaureateFiles.Of(LaureateFiles.Line("bin", title: "Corbeille")));
        using var cnaf = await crm.SignedIn("cnaf");
        var id = (await cnaf.GetJson("/api/v1/projects?q=corbeille")).GetProperty("items").EnumerateArray().Single().Text("id");
        using var deleted = await cnaf.Send("DELETE", $"/api/v1/projects/{id}", ifMatch: "*");
        deleted.IsSuccessStatusCode.ShouldBeTrue();
        (await crm.Laureates(LaureateFiles.Of(LaureateFiles.Line("bin", title: "Corbeille 2")))).Counts.Created.ShouldBe(0);
        (await Titles(crm, "corbeille")).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Titles(CrmHost crm, string q)
    {
        using var script = await crm.SignedIn("cnaf");
        return [.. (await script.GetJson($"/api/v1/projects?q={q}")).GetProperty("items").EnumerateArray().Select(p => p.Text("title"))];
    }
}
