using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;

namespace Crm.Foundation.Files;

/// <summary>One column of an export: its French heading and its value.</summary>
public sealed record Column<T>(string Heading, Func<T, object?> Value);

/// <summary>Writes what is on screen as CSV (<c>;</c>, BOM, decimal comma) or XLSX; texts that look like formulas are made harmless.</summary>
public static class TabularWriter
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static async Task<IResult> File<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns, string name, string? format)
    {
        var xlsx = string.Equals(format, "xlsx", StringComparison.OrdinalIgnoreCase);
        var content = new MemoryStream();
        await Write(content, rows, columns, xlsx);
        content.Position = 0;
        return new Exported(xlsx
            ? Results.File(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx")
            : Results.File(content, "text/csv; charset=utf-8", name + ".csv"), name, rows.Count);
    }

    public static async Task Write<T>(Stream content, IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns, bool xlsx)
    {
        if (xlsx) await content.SaveAsAsync(rows.Select(r => columns.ToDictionary(c => c.Heading, c => Harmless(c.Value(r)))));
        else await WriteCsv(content, rows, columns);
    }

    private static async Task WriteCsv<T>(Stream content, IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns)
    {
        await using var writer = new StreamWriter(content, new UTF8Encoding(true), leaveOpen: true);
        await using var csv = new CsvWriter(writer, new CsvConfiguration(French) { Delimiter = ";" });
        foreach (var column in columns) csv.WriteField(column.Heading);
        await csv.NextRecordAsync();
        foreach (var row in rows)
        {
            foreach (var column in columns) csv.WriteField(InFrench(Harmless(column.Value(row))));
            await csv.NextRecordAsync();
        }
    }

    private static object? Harmless(object? value) =>
        value is string { Length: > 0 } text && "=+-@\t\r".Contains(text[0]) ? "'" + text : value is DateOnly day ? day.ToString("dd/MM/yyyy", French) : value;

    private static string InFrench(object? value) => value switch
    {
        DateTime instant => instant.ToString("dd/MM/yyyy HH:mm", French),
        bool yes => yes ? "oui" : "non",
        _ => Convert.ToString(value, French) ?? "",
    };
}
