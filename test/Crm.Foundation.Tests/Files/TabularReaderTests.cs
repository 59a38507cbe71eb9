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
    [InlineData("sans-titre.csv", ";;\n1;2;3\n")]
    public void What_cannot_be_read_is_refused(string name, string content) =>
        Should.Throw<BusinessException>(() => Read(name, content)).Code.ShouldBe(CoreErrors.FileUnreadable);

    [Fact]
    public void A_small_workbook_that_unzips_to_gigabytes_is_refused_before_it_is_opened()
    {
        var path = Path.Combine(folder, "bombe.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            zip.CreateEntry("xl/workbook.xml");
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
                await TabularWriter.Write(file, Rows.Of(["=cmd()", "Cœur; \"net\""]), [new Column<string>("Texte", t => t)],
                    name.EndsWith("xlsx", StringComparison.Ordinal));
            TabularReader.Read(path).Select(r => r["texte"]).ShouldBe(["=cmd()", "Cœur; \"net\""]);
        }
    }

    [Fact]
    public void Utf16_with_its_mark_is_read_and_without_it_is_refused()
    {
        var marked = Path.Combine(folder, "utf16.csv");
        File.WriteAllText(marked, "Code;Nom\n59350;Cœur\n", Encoding.Unicode);
        TabularReader.Read(marked).Single()["nom"].ShouldBe("Cœur");

        var bare = Path.Combine(folder, "nu.csv");
        File.WriteAllBytes(bare, new UnicodeEncoding(false, false).GetBytes("Code;Nom\n59350;Lille\n"));
        Refused(bare);
    }

    [Fact]
    public void Blank_lines_are_passed_over_and_lines_keep_their_numbers() =>
        Read("blanc.csv", "a;b\n\n1;2\n;\n3;4\n").Select(r => (r.Line, r["a"])).ShouldBe([(3, "1"), (5, "3")]);

    [Fact]
    public void A_heading_written_twice_is_refused() => Refused(Written("deux.csv", "Nom;Prénom;NOM\nA;B;C\n"));

    [Theory, InlineData(200, true), InlineData(201, false), InlineData(300, false)]
    public void At_most_two_hundred_columns_are_read(int columns, bool read)
    {
        var path = Written("large.csv", string.Join(';', Enumerable.Range(1, columns).Select(i => $"c{i}")) + "\n"
            + string.Join(';', Enumerable.Range(1, columns)) + "\n");
        if (read) TabularReader.Read(path).Single()[$"c{columns}"].ShouldBe($"{columns}");
        else Refused(path);
    }

    [Fact]
    public void Columns_without_a_heading_are_left_out() => Read("vides.csv", "a;;b\n1;2;3\n").Single()["b"].ShouldBe("3");

    [Fact]
    public void A_quote_left_open_is_said_rather_than_read_to_the_end() => Refused(Written("guillemet.csv", "a;b\n\"" + new string('x', 150_000) + "\n"));

    [Fact]
    public void Markup_in_a_cell_stays_text() => Read("p.csv", "a\n<p>Bonjour</p>\n").Single()["a"].ShouldBe("<p>Bonjour</p>");

    [Fact]
    public void A_workbook_gives_values_of_formulas_dates_and_its_merged_cells()
    {
        var path =
            Book("classeur.xlsx", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Total</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>=CMD()</t></is></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row><row r=\"3\"><c r=\"A3\" " +
                "t=\"inlineStr\"><is><t>Fusion</t></is></c></row>", "<mergeCells count=\"1\"><mergeCell ref=\"A3:B5\"/></mergeCells>");

        var rows = TabularReader.Read(path).ToList();

        (rows[0]["nom"], rows[0]["total"]).ShouldBe(("=CMD()", "2"));
        TabularReader.Merged(path).ShouldHaveSingleItem().ShouldBe(new MergedCells("A3:B5", 3, 5));
        TabularReader.Sheets(path).ShouldBe(["Feuille"]);
    }

    [Fact]
    public void A_workbook_is_read_line_by_line()
    {
        var path = Book("long.xlsx", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c></row>"
            + string.Concat(Enumerable.Range(2, 20_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"inlineStr\"><is><t>Ligne {i}</t></is></c></row>")), "");
        var before = GC.GetAllocatedBytesForCurrentThread();
        TabularReader.Read(path).First().Line.ShouldBe(2);
        var first = GC.GetAllocatedBytesForCurrentThread() - before;

        TabularReader.Read(path).Count().ShouldBe(20_000);
        (GC.GetAllocatedBytesForCurrentThread() - before - first).ShouldBeGreaterThan(first);
    }

    private static void Refused(string path) =>
        Should.Throw<BusinessException>(() => TabularReader.Read(path).ToList()).Code.ShouldBe(CoreErrors.FileUnreadable);

    private string Written(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>The smallest workbook that Excel opens, with these rows.</summary>
    private string Book(string name, string rows, string after)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", package = "http://schemas.openxmlformats.org/package/2006";
        var path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part("[Content_Types].xml",
            $"<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" " +
            $"ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" " +
            $"ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" " +
            $"ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" " +
            $"ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        Part("_rels/.rels",
            $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{rel}/officeDocument\" " +
            $"Target=\"xl/workbook.xml\"/></Relationships>");
        Part("xl/workbook.xml",
            $"<workbook xmlns=\"{main}\" xmlns:r=\"{rel}\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{rel}/worksheet\" " +
            $"Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
        return path;

        void Part(string part, string xml)
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(xml);
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
