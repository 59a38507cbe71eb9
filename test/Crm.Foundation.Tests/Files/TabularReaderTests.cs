using System.IO.Compression;
using System.Text;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Foundation.Tests.Files;

public sealed class TabularReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crm-tabular-").FullName;

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void A_csv_is_read_whatever_separates_its_cells(string separator)
    {
        var rows = Read("a.csv", $"Code{separator}Intitulé du projet\n59350{separator}Lille\n");

        rows.Single().Line.ShouldBe(2);
        rows.Single()["code"].ShouldBe("59350");
        rows.Single()["INTITULE DU PROJET"].ShouldBe("Lille");
    }

    [Fact]
    public void A_file_saved_by_an_old_excel_keeps_its_accents()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(folder, "ancien.csv");
        File.WriteAllBytes(path, Encoding.GetEncoding(1252).GetBytes("Commune;Prénom\nHénin-Beaumont;Cœur €\n"));

        TabularReader.Read(path).Single()["prenom"].ShouldBe("Cœur €");
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_heading()
    {
        var path = Path.Combine(folder, "bom.csv");
        File.WriteAllText(path, "Code;Nom\n01;Ain\n", new UTF8Encoding(true));

        TabularReader.Read(path).Single()["code"].ShouldBe("01");
    }

    [Fact]
    public void A_quoted_cell_may_hold_line_breaks_separators_and_quotes() =>
        Read("q.csv", "a;b\n\"un\ndeux; \"\"trois\"\"\";x\n").Single()["a"].ShouldBe("un\ndeux; \"trois\"");

    [Fact]
    public void A_short_line_gives_empty_cells() => Read("s.csv", "a;b;c\n1\n").Single()["c"].ShouldBe("");

    [Fact]
    public void The_quote_an_export_put_before_a_formula_is_taken_back() => Read("f.csv", "a\n'=1+1\n").Single()["a"].ShouldBe("=1+1");

    [Theory]
    [InlineData("vide.csv", "")]
    [InlineData("faux.xlsx", "ceci n'est pas un classeur")]
    public void What_cannot_be_read_is_refused(string name, string content) =>
        Should.Throw<BusinessException>(() => Read(name, content)).Code.ShouldBe(CoreErrors.FileUnreadable);

    [Fact]
    public void A_small_workbook_that_unzips_to_gigabytes_is_refused_before_it_is_opened()
    {
        var path = Path.Combine(folder, "bombe.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 120; i++) sheet.Write(zeros);
        }
        new FileInfo(path).Length.ShouldBeLessThan(200_000);

        Should.Throw<BusinessException>(() => TabularReader.Read(path).ToList()).Code.ShouldBe(CoreErrors.FileUnreadable);
    }

    [Fact]
    public void A_workbook_of_too_many_parts_is_refused()
    {
        var path = Path.Combine(folder, "parts.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            for (var i = 0; i < 1_001; i++) zip.CreateEntry($"{i}.xml");

        Should.Throw<BusinessException>(() => TabularReader.Read(path).ToList()).Code.ShouldBe(CoreErrors.FileUnreadable);
    }

    [Fact]
    public async Task What_we_write_we_read_back()
    {
        foreach (var name in new[] { "tour.csv", "tour.xlsx" })
        {
            var path = Path.Combine(folder, name);
            await using (var file = File.Create(path))
                await TabularWriter.Write(file, new[] { "=cmd()", "Cœur; \"net\"" }, [new Column<string>("Texte", t => t)], name.EndsWith("xlsx", StringComparison.Ordinal));
            TabularReader.Read(path).Select(r => r["texte"]).ShouldBe(["=cmd()", "Cœur; \"net\""]);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<TabularRow> Read(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return [.. TabularReader.Read(path)];
    }
}
