using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>All or nothing unless one says otherwise; columns remembered; who sees and does what.</summary>
public sealed class ImportRuleTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string OneBad = "nom;siret;territoires\nBonne Ligne;;59\nMauvaise Ligne;123;59\n";

    [Theory, Engines]
    public async Task A_trial_writes_nothing_and_a_refused_line_holds_back_the_rest(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await crm.Tried("caf59", "organisations", OneBad.Replace("Bonne", "Tenue", StringComparison.Ordinal));

        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<ImportCenter>().Confirm(id, false, default)))).Code.ShouldBe(ImportErrors.SomeRejected);

        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/organisations?q=tenue ligne")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Theory, Engines]
    public async Task The_good_lines_alone_are_imported_when_one_says_so(Engine engine)
    {
        var crm = await hosts.On(engine);

        var done = await crm.Imported("caf59", "organisations", OneBad, partial: true);

        (done.Created, done.Rejected).ShouldBe((1, 1));
        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/organisations?q=bonne ligne")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_Caf_chooses_its_columns_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        var csv = "Bidule;Truc\nAssociation du Truc;ADT\n";
        var id = await Begin(crm, "caf59", csv);
        (await crm.Read("caf59", id)).Mapping.ShouldBeEmpty();
        await crm.As("caf59", s => s.GetRequiredService<ImportCenter>()
            .Map(id, new MappingInput(null, new() { ["nom"] = "Bidule", ["sigle"] = "Truc" }), default));

        (await crm.Read("responsable59", await Begin(crm, "responsable59", csv))).Mapping.ShouldBe(new Dictionary<string, string> { ["nom"] = "Bidule",
            ["sigle"] = "Truc" }, ignoreOrder: true);
        (await crm.Read("caf62", await Begin(crm, "caf62", csv))).Mapping.ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task A_file_without_what_is_required_is_not_tried(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Begin(crm, "caf59", "Bidon\nX\n");

        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<ImportCenter>().TryOut(id, false, default)))).Code.ShouldBe(CoreErrors.ColumnsMissing);
    }

    [Theory, Engines]
    public async Task Another_Caf_does_not_know_of_an_import(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Begin(crm, "caf59", "nom\nX\n");

        (await Should.ThrowAsync<BusinessException>(() => crm.Read("caf62", id))).Code.ShouldBe(CoreErrors.NotFound);
        (await crm.As("caf62", s => s.GetRequiredService<ImportReader>().List(new PageRequest(), default))).Items.ShouldNotContain(i => i.Id == id);
    }

    [Theory, Engines]
    public async Task A_script_sends_a_file_reads_its_progress_and_takes_it_back(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("responsable59");
        using var form = new MultipartFormDataContent { { new StringContent("organisations"), "kind" }, { new StringContent("false"), "dryRun" },
            { new StringContent("nom;territoires\nPar Script;59\n"), "file", "script.csv" } };

        using var made = await script.PostAsync("/api/v1/imports", form);
        made.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var id = (await made.Content.Body()).GetProperty("id").GetGuid();
        await crm.Work(id);

        var done = await script.GetJson($"/api/v1/imports/{id}");
        (done.GetProperty("state").GetString(), done.GetProperty("created").GetInt32(), done.GetProperty("done").GetInt32()).ShouldBe(("Done", 1, 1));
        await script.PostJson($"/api/v1/imports/{id}/undo", new { });
        await crm.Work(id);
        (await script.GetJson($"/api/v1/imports/{id}")).GetProperty("state").GetString().ShouldBe("Undone");
    }

    [Theory, Engines]
    public async Task The_author_is_told_of_the_end(Engine engine)
    {
        var crm = await hosts.On(engine);
        var done = await crm.Imported("caf59", "organisations", "nom;territoires\nNouvelle Dite;59\n");

        using var script = await crm.SignedIn("caf59");
        (await script.GetJson("/api/v1/notifications")).GetProperty("items").EnumerateArray()
            .ShouldContain(n => n.GetProperty("url").GetString() == $"/imports/{done.Id}");
    }

    private static Task<Guid> Begin(CrmHost crm, string account, string csv) => crm.As(account, s => s.GetRequiredService<ImportCenter>()
        .Begin(new BeginImport("organisations", "f.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv)),
            new Dictionary<string, string>()), default));
}
