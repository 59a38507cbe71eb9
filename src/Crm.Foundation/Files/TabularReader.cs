using System.Globalization;
using System.Text;
using Crm.Foundation.Errors;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace Crm.Foundation.Files;

/// <summary>Reads CSV (UTF-8, UTF-16 with its mark, or Windows-1252; <c>;</c>, <c>,</c> or tab) and XLSX line by line, whatever the size. Blank lines are
/// passed over.</summary>
public static class TabularReader
{
    public const int MaxColumns = 200;
    private const int MaxCell = 100_000;
    private const string FormulaStarts = "=+-@\t\r";

    public static IEnumerable<TabularRow> Read(string path, string? sheet = null)
    {
        using var lines = Guarded(() => Lines(path, sheet).GetEnumerator());
        if (!Guarded(lines.MoveNext)) throw Unreadable("le fichier est vide.");
        var keys = KeysOf(lines.Current.Cells);
        while (Guarded(lines.MoveNext))
        {
            var (line, cells) = lines.Current;
            if (cells.All(c => c.Length == 0)) continue;
            var byKey = new Dictionary<string, string>(keys.Count);
            foreach (var (column, key) in keys) byKey[key] = column < cells.Count ? cells[column] : "";
            yield return new TabularRow(line, byKey);
        }
    }

    /// <summary>The headings as written, left to right; those without a word are left out.</summary>
    public static IReadOnlyList<string> Headings(string path, string? sheet = null)
    {
        using var lines = Guarded(() => Lines(path, sheet).GetEnumerator());
        if (!Guarded(lines.MoveNext)) throw Unreadable("le fichier est vide.");
        _ = KeysOf(lines.Current.Cells);
        return [.. lines.Current.Cells.Where(c => TabularRow.Key(c).Length > 0)];
    }

    /// <summary>The sheets of a workbook; none for a CSV.</summary>
    public static IReadOnlyList<string> Sheets(string path) => Workbook.Is(path) ? Guarded(() => Safe(path, Workbook.Sheets)) : [];

    /// <summary>Cells joined together: their lines cannot be read one by one.</summary>
    public static IReadOnlyList<MergedCells> Merged(string path, string? sheet = null) =>
        Workbook.Is(path) ? Guarded(() => Safe(path, p => Workbook.Merged(p, sheet))) : [];

    internal static BusinessException Unreadable(string reason) => new BusinessException(CoreErrors.FileUnreadable).With("reason", reason);

    private static T Safe<T>(string path, Func<string, T> read)
    {
        Workbook.MustBeSafe(path);
        return read(path);
    }

    /// <summary>What the libraries throw on a broken file is said in plain words.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (MaxFieldSizeException)
        {
            throw Unreadable($"une cellule dépasse {MaxCell} caractères : un guillemet n’est sans doute pas refermé.");
        }
        catch (InvalidDataException)
        {
            throw Unreadable("ce n’est pas un classeur Excel, malgré son nom, ou il est abîmé.");
        }
        catch (Exception wrong) when (wrong is not (BusinessException or OperationCanceledException or OutOfMemoryException))
        {
            throw Unreadable(wrong.Message);
        }
    }

    private static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Lines(string path, string? sheet) => Workbook.Is(path) ? Xlsx(path, sheet) : Csv(path);

    private static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Csv(string path)
    {
        using var reader = new StreamReader(path, EncodingOf(path));
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true, DetectDelimiterValues = [";", ",", "\t"], BadDataFound = null, IgnoreBlankLines = false, MaxFieldSize = MaxCell,
        });
        for (var line = 1; csv.Read(); line++) yield return (line, [.. csv.Record!.Select(Clean)]);
    }

    private static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Xlsx(string path, string? sheet)
    {
        Workbook.MustBeSafe(path);
        var line = 0;
        foreach (IDictionary<string, object?> row in MiniExcel.Query(path, useHeaderRow: false, sheetName: sheet))
            yield return (++line, [.. row.Values.Select(v => Clean(TextOf(v)))]);
    }

    /// <summary>The column and key of each heading.</summary>
    private static List<(int Column, string Key)> KeysOf(IReadOnlyList<string> headings)
    {
        var keys = headings.Select((h, i) => (Column: i, Key: TabularRow.Key(h))).Where(h => h.Key.Length > 0).ToList();
        if (keys.Count == 0) throw Unreadable("la première ligne doit porter les titres des colonnes.");
        if (keys.Count > MaxColumns) throw Unreadable($"il a {keys.Count} colonnes, {MaxColumns} au plus. Gardez celles qui servent.");
        var twice = keys.GroupBy(k => k.Key).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? keys
            : throw Unreadable(
            $"le titre « {headings[twice.First().Column]} » est écrit deux fois (colonnes {string.Join(" et ", twice.Select(t => t.Column + 1))}). Renommez " +
            "l’une des deux.");
    }

    private static Encoding EncodingOf(string path)
    {
        try
        {
            using var strict = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var buffer = new char[65536];
            int read;
            while ((read = strict.Read(buffer)) > 0)
                if (buffer.AsSpan(0, read).Contains('\0')) throw Unreadable("son encodage n’est pas reconnu. Enregistrez-le en CSV UTF-8.");
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(1252);
        }
    }

    /// <summary>A date of a workbook has no culture: written as ISO.</summary>
    private static string? TextOf(object? value) => value switch
    {
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "oui" : "non",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Trims, and takes back the quote an export puts before a formula-like text.</summary>
    private static string Clean(string? cell)
    {
        var text = cell?.Trim() ?? "";
        return text.Length > 1 && text[0] == '\'' && FormulaStarts.Contains(text[1]) ? text[1..] : text;
    }
}
