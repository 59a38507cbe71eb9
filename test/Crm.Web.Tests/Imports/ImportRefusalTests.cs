using System.Net;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Web.Tests.Refusals;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>What the API answers to an import it cannot take, by code.</summary>
public sealed class ImportRefusalTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private const string File = "nom;territoires\nAssociation du Refus;59\n";

    [Theory]
    [InlineData("licornes", "f.csv", File, null, 422, "kind", ImportErrors.UnknownKind)]
    [InlineData(null, "f.csv", File, null, 422, "kind", ImportErrors.UnknownKind)]
    [InlineData("laureats", "f.csv", File, null, 422, "settings", ImportErrors.SettingMissing)]
    [InlineData("organisations", "f.csv", "", null, 422, "file", ImportErrors.FileMissing)]
    [InlineData("organisations", "f.pdf", File, null, 422, "file", CoreErrors.FileTypeRefused)]
    [InlineData("organisations", "f.csv", File, "{", 400, null, CoreErrors.Unreadable)]
    [InlineData("organisations", "f.xlsx", File, null, 422, null, CoreErrors.FileUnreadable)]
    [InlineData("organisations", "f.csv", "nom;NOM\nA;B\n", null, 422, null, CoreErrors.FileUnreadable)]
    [InlineData("organisations", "f.csv", ";;\nA;B\n", null, 422, null, CoreErrors.FileUnreadable)]
    public async Task A_file_that_cannot_be_taken_says_why(string? kind, string name, string content, string? settings, int status, string? field, string code)
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var script = await crm.SignedIn("cnaf");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(content)), "file", name } };
        if (kind is not null) form.Add(new StringContent(kind), "kind");
        if (settings is not null) form.Add(new StringContent(settings), "settings");

        using var answer = await script.PostAsync("/api/v1/imports", form);

        await crm.Refused(answer, status, code, field);
    }

    [Fact]
    public async Task A_column_takes_a_heading_of_the_file_and_a_heading_serves_once()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var id = await Begin(crm, "caf59");
        (await Refused(crm, id, new MappingInput(null, new() { ["nom"] = "Absent" }))).ShouldBe(("nom", ImportErrors.UnknownHeading));
        (await Refused(crm, id, new MappingInput(null, new() { ["nom"] = "nom", ["sigle"] = "nom" }))).ShouldBe(("sigle", ImportErrors.HeadingTwice));
        (await Refused(crm, id, new MappingInput("Feuille 2", null))).ShouldBe(("sheet", ImportErrors.UnknownSheet));
    }

    [Fact]
    public async Task A_file_without_a_line_fails_its_check()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var failed = await crm.Read("caf59", await crm.Tried("caf59", "organisations", "nom;territoires\n"));
        (failed.State, failed.Problem).ShouldBe((ImportState.Failed, TextOf(crm, ImportErrors.NothingToRead)));
    }

    [Fact]
    public async Task A_file_gone_since_is_to_be_sent_again()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var id = await Begin(crm, "caf59");
        await crm.As("caf59", s =>
        {
            s.GetRequiredService<UploadedFiles>().Forget(id);
            return Task.CompletedTask;
        });
        (await Should.ThrowAsync<BusinessException>(() => crm.As("caf59", s => s.GetRequiredService<ImportReader>().Preview(id, default))))
            .Code.ShouldBe(ImportErrors.Expired);
    }

    [Fact]
    public async Task The_work_of_an_account_that_is_gone_is_not_done()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var id = await Begin(crm, "caf62");
        await crm.As("caf62", s => s.GetRequiredService<ImportCenter>().TryOut(id, false, default));
        using var admin = await crm.SignedIn("admin");
        await admin.PostJson($"/api/v1/users/{(await crm.ProfileOf("caf62")).UserId}/deactivate", new { });

        await crm.Work(id);

        var failed = await crm.Read("cnaf", id);
        (failed.State, failed.Problem).ShouldBe((ImportState.Failed, TextOf(crm, ImportErrors.AccountGone)));
    }

    [Fact]
    public async Task Only_who_covers_all_of_it_takes_it_back()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var done = await crm.Imported("cnaf", "organisations", "nom;territoires\nAssociation nationale du Refus;59\n");
        using var manager = await crm.SignedIn("responsable59");
        using (var unseen = await manager.Send("POST", $"/api/v1/imports/{done.Id}/undo")) unseen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await crm.Undone("cnaf", done.Id)).State.ShouldBe(ImportState.Undone);
    }

    [Fact]
    public async Task What_is_at_work_or_written_is_not_given_up()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var script = await crm.SignedIn("caf59");
        var (waiting, done) = (await Begin(crm, "caf59"), await crm.Imported("caf59", "organisations", "nom;territoires\nAssociation abandonnée;59\n"));
        using (var refused = await script.Send("DELETE", $"/api/v1/imports/{done.Id}"))
            ((int)refused.StatusCode, (await refused.Content.Body()).Text("code")).ShouldBe((409, ImportErrors.NotNow));
        using (var accepted = await script.Send("DELETE", $"/api/v1/imports/{waiting}")) accepted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Should.ThrowAsync<BusinessException>(() => crm.Read("caf59", waiting))).Code.ShouldBe(CoreErrors.NotFound);
    }

    private static string TextOf(CrmHost crm, string code) =>
        crm.Services.GetRequiredService<Crm.Foundation.Localization.Texts>().Of(code);

    private static Task<Guid> Begin(CrmHost crm, string account) => crm.As(account, s => s.GetRequiredService<ImportCenter>().Begin(
        new BeginImport("organisations", "f.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(File)), new Dictionary<string, string>()), default));

    private static async Task<(string Field, string Code)> Refused(CrmHost crm, Guid id, MappingInput input)
    {
        var refused = await Should.ThrowAsync<InputException>(() => crm.As("caf59", s => s.GetRequiredService<ImportCenter>().Map(id, input, default)));
        return (refused.Errors[0].Field, refused.Errors[0].Code);
    }
}
