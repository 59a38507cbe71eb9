using System.Text;
using Crm.Foundation.Errors;
using Crm.Web.Accounts;
using Crm.Web.CommandLine;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.CommandLine;

/// <summary>The commands by themselves, without their process: what they refuse, and with whose rights they work.</summary>
public sealed class CommandTests(CrmHosts hosts) : IClassFixture<CrmHosts>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crm-commands-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, InlineData("région"), InlineData("region=32", "region=84")]
    public async Task A_setting_is_a_name_and_a_value_said_once(params string[] settings) =>
        (await Refused(s => Command<ImportCommand>(s).Run("laureats", File("l.csv", "a\n1\n"), settings, true, null, default)))
            .ShouldBe(ImportErrors.BadSetting);

    [Fact]
    public async Task An_export_nobody_knows_is_refused_with_those_that_exist()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var refused = await Should.ThrowAsync<BusinessException>(() => crm.As("system", s => Command<ExportCommand>(s)
            .Run("licornes", At("x.csv"), null, default)));
        refused.Code.ShouldBe(ImportErrors.UnknownExport);
        refused.Values["known"]!.ToString()!.Split(", ").ShouldContain("organisations");
    }

    [Fact]
    public async Task An_export_is_a_CSV_or_a_workbook() =>
        (await Refused(s => Command<ExportCommand>(s).Run("organisations", At("x.pdf"), null, default))).ShouldBe(CoreErrors.FileTypeRefused);

    [Fact]
    public async Task Nobody_works_as_an_account_that_does_not_exist() =>
        (await Refused(s => Command<ExportCommand>(s).Run("organisations", At("x.csv"), "personne@exemple.fr", default)))
            .ShouldBe(AccountErrors.UnknownAccount);

    [Fact]
    public async Task An_export_needs_the_right_of_the_account_it_is_made_as() =>
        (await Refused(s => Command<ExportCommand>(s).Run("contacts", At("x.csv"), "cdsf59@demo.crm", default))).ShouldBe(CoreErrors.Forbidden);

    [Fact]
    public async Task What_is_exported_is_what_the_account_reads()
    {
        var crm = await hosts.On(Engine.Sqlite);
        await Brought(crm, "nom;territoires\nAssociation exportée;59\n", dryRun: false);
        foreach (var (account, read) in new[] { ("caf59@demo.crm", true), ("caf62@demo.crm", false) })
        {
            var file = At($"{account}.csv");
            await crm.As("system", s => Command<ExportCommand>(s).Run("organisations", file, account, default));
            (await System.IO.File.ReadAllTextAsync(file.FullName)).Contains("Association exportée", StringComparison.Ordinal).ShouldBe(read, account);
        }
    }

    [Theory]
    [InlineData("nom;territoires\nAssociation essayée;59\n", true, 0, 0)]
    [InlineData("nom;territoires\nAssociation écrite;59\n", false, 0, 1)]
    [InlineData("nom;siret;territoires\nAssociation refusée;123;59\n", true, 1, 0)]
    [InlineData("nom;siret;territoires\nAssociation rejetée;123;59\nAssociation retenue;;59\n", false, 1, 0)]
    public async Task A_file_is_written_whole_or_not_at_all_and_the_exit_code_says_which(string csv, bool dryRun, int code, int written)
    {
        var crm = await hosts.On(Engine.Sqlite);
        (await Brought(crm, csv, dryRun)).ShouldBe(code);
        using var script = await crm.SignedIn("caf59");
        var names = csv.Split('\n').Skip(1).Where(l => l.Length > 0).Select(l => l.Split(';')[0]);
        var found = 0;
        foreach (var name in names) found += (await script.GetJson($"/api/v1/organisations?q={Uri.EscapeDataString(name)}")).GetProperty("total").GetInt32();
        found.ShouldBe(written);
    }

    private Task<int> Brought(CrmHost crm, string csv, bool dryRun) => crm.As("system", s =>
        Command<ImportCommand>(s).Run("organisations", File("o.csv", csv), [], dryRun, "caf59@demo.crm", default));

    /// <summary>Made as the verb makes it, over the host's services.</summary>
    private static T Command<T>(IServiceProvider services) => ActivatorUtilities.CreateInstance<T>(services);

    private async Task<string> Refused(Func<IServiceProvider, Task> work)
    {
        var crm = await hosts.On(Engine.Sqlite);
        return (await Should.ThrowAsync<BusinessException>(() => crm.As("system", work))).Code;
    }

    private FileInfo At(string name) => new(Path.Combine(folder.FullName, name));

    private FileInfo File(string name, string content)
    {
        System.IO.File.WriteAllText(At(name).FullName, content, Encoding.UTF8);
        return At(name);
    }
}
