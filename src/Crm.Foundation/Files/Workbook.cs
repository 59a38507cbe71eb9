using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using MiniExcelLibs;

namespace Crm.Foundation.Files;

/// <summary>Cells joined together, as the workbook names them (<c>A3:B5</c>), and their lines.</summary>
public sealed record MergedCells(string Range, int From, int To);

/// <summary>What is read of an XLSX file beside its lines: that it is one, that it is not a bomb, its sheets, its merged cells.</summary>
internal static class Workbook
{
    private const int MaxEntries = 1000;
    private const long MaxUnzipped = 50L * 1024 * 1024;
    private const int MaxRatio = 100;
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static bool Is(string path) => Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Sheets(string path) => [.. MiniExcel.GetSheetNames(path)];

    /// <summary>A small archive may declare, or hold, gigabytes: count before opening.</summary>
    public static void MustBeSafe(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        if (zip.Entries.Count > MaxEntries) throw TabularReader.Unreadable("l’archive contient trop d’éléments.");
        if (zip.GetEntry("xl/workbook.xml") is null) throw TabularReader.Unreadable("ce n’est pas un classeur Excel, malgré son nom.");
        var budget = Math.Min(MaxUnzipped, MaxRatio * new FileInfo(path).Length);
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
                if ((budget -= read) < 0)
                    throw TabularReader.Unreadable("une fois décompressé, il est anormalement volumineux. Une grande feuille s’envoie en CSV.");
        }
    }

    public static IReadOnlyList<MergedCells> Merged(string path, string? sheet)
    {
        using var zip = ZipFile.OpenRead(path);
        using var content = PartOf(zip, sheet)?.Open();
        if (content is null) return [];
        using var reader = XmlReader.Create(content, Safe);
        var found = new List<MergedCells>();
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && reader.GetAttribute("ref") is { } range)
                found.Add(new MergedCells(range, LineOf(range.Split(':')[0]), LineOf(range.Split(':')[^1])));
        return found;
    }

    /// <summary>The file of a sheet within the archive; the first when none is named.</summary>
    private static ZipArchiveEntry? PartOf(ZipArchive zip, string? sheet)
    {
        var named = Xml(zip, "xl/workbook.xml")?.Descendants(Main + "sheet").FirstOrDefault(s => sheet is null || (string?)s.Attribute("name") == sheet);
        var target = Xml(zip, "xl/_rels/workbook.xml.rels")?.Root?.Elements()
            .FirstOrDefault(r => (string?)r.Attribute("Id") == (string?)named?.Attribute(Links + "id"))?.Attribute("Target")?.Value;
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static XDocument? Xml(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)?.Open();
        if (content is null) return null;
        using var reader = XmlReader.Create(content, Safe);
        return XDocument.Load(reader);
    }

    private static int LineOf(string cell) =>
        int.TryParse(cell.AsSpan(cell.AsSpan().IndexOfAnyInRange('0', '9') is var at and >= 0 ? at : cell.Length), out var line) ? line : 1;
}
