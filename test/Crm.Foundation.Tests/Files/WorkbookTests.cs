using System.IO.Compression;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Foundation.Tests.Files;

/// <summary>Workbooks of Excel, harmless or not.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crm-workbook-").FullName;

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
}
