using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Crm.Foundation.Errors;
using MiniExcelLibs;

namespace Crm.Foundation.Files;

/// <summary>Reads CSV (UTF-8 or Windows-1252; <c>;</c>, <c>,</c> or tab) and XLSX line by line, whatever the size.</summary>
public static class TabularReader
{
    private const int MaxEntries = 1000;
    private const long MaxUnzipped = 50L * 1024 * 1024;
    private const int MaxRatio = 100;
    private const string FormulaStarts = "=+-@\t\r";

    public static IEnumerable<TabularRow> Read(string path)
    {
        try
        {
            return Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? [.. ReadXlsx(path)] : ReadCsv(path);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or FormatException)
        {
            throw Unreadable(wrong.Message);
        }
    }

    private static IEnumerable<TabularRow> ReadCsv(string path)
    {
        using var reader = new StreamReader(path, EncodingOf(path));
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [";", ",", "\t"], BadDataFound = null });
        if (!csv.Read()) throw Unreadable("le fichier est vide.");
        var headings = csv.Record!.Select(TabularRow.Key).ToArray();
        for (var line = 2; csv.Read(); line++)
        {
            var cells = new Dictionary<string, string>();
            for (var i = 0; i < headings.Length; i++) cells[headings[i]] = i < csv.Record!.Length ? Clean(csv.Record[i]) : "";
            yield return new TabularRow(line, cells);
        }
    }

    private static IEnumerable<TabularRow> ReadXlsx(string path)
    {
        RefuseBomb(path);
        var line = 1;
        foreach (IDictionary<string, object?> row in MiniExcel.Query(path, useHeaderRow: true))
            yield return new TabularRow(++line, row.ToDictionary(c => TabularRow.Key(c.Key), c => Clean(Convert.ToString(c.Value, CultureInfo.InvariantCulture))));
    }

    /// <summary>A small archive may declare, or hold, gigabytes: count before opening.</summary>
    private static void RefuseBomb(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        if (zip.Entries.Count > MaxEntries) throw Unreadable("l'archive contient trop d'éléments.");
        var budget = Math.Min(MaxUnzipped, MaxRatio * new FileInfo(path).Length);
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
                if ((budget -= read) < 0) throw Unreadable("une fois décompressé, il est anormalement volumineux.");
        }
    }

    private static Encoding EncodingOf(string path)
    {
        try
        {
            using var strict = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var buffer = new char[65536];
            while (strict.Read(buffer) > 0) { }
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(1252);
        }
    }

    /// <summary>Trims, and takes back the quote an export puts before a formula-like text.</summary>
    private static string Clean(string? cell)
    {
        var text = cell?.Trim() ?? "";
        return text.Length > 1 && text[0] == '\'' && FormulaStarts.Contains(text[1]) ? text[1..] : text;
    }

    private static BusinessException Unreadable(string reason) => new BusinessException(CoreErrors.FileUnreadable).With("reason", reason);
}
