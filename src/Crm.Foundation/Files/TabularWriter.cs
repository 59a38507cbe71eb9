using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;

namespace Crm.Foundation.Files;

/// <summary>Writes what is on screen as CSV (<c>;</c>, BOM, decimal comma) or XLSX; texts that look like formulas are made harmless.</summary>
public static class TabularWriter
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>A sheet of Excel has 1,048,576 lines; the first holds the headings.</summary>
    private const int MaxSheetRows = 1_048_575;

    /// <summary>The download of a list.</summary>
    public static Task<IResult> File<T>(Rows<T> rows, IReadOnlyList<Column<T>> columns, string name, string? format) => Task.FromResult<IResult>(
        new Exported(new Download<T>(rows, columns, name, string.Equals(format, "xlsx", StringComparison.OrdinalIgnoreCase)), name, rows.Count));

    public static Task<IResult> File<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns, string name, string? format) =>
        File(Rows.Of(rows), columns, name, format);

    public static async Task Write<T>(Stream content, Rows<T> rows, IReadOnlyList<Column<T>> columns, bool xlsx)
    {
        if (xlsx && rows.Count > MaxSheetRows) throw new BusinessException(CoreErrors.ExportTooLarge).With("max", Fr.Number(MaxSheetRows));
        if (xlsx && rows.Count == 0) await content.SaveAsAsync(new[] { columns.ToDictionary(c => c.Heading, _ => (object?)null) });
        else if (xlsx) await content.SaveAsAsync(rows.Lines.Select(r => columns.ToDictionary(c => c.Heading, c => Harmless(c.Value(r)))));
        else await WriteCsv(content, rows, columns);
    }

    private static async Task WriteCsv<T>(Stream content, Rows<T> rows, IReadOnlyList<Column<T>> columns)
    {
        await using var writer = new StreamWriter(content, new UTF8Encoding(true), leaveOpen: true);
        await using var csv = new CsvWriter(writer, new CsvConfiguration(French) { Delimiter = ";" });
        foreach (var column in columns) csv.WriteField(column.Heading);
        await csv.NextRecordAsync();
        await foreach (var row in rows.Lines)
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

    /// <summary>A CSV goes to the reader as it is written; a workbook, which is written back and forth, through a file that goes with the answer.</summary>
    private sealed class Download<T>(Rows<T> rows, IReadOnlyList<Column<T>> columns, string name, bool xlsx) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var asked = columns.Asked(httpContext.Request.Query[Columns.Key]);
            if (!xlsx)
            {
                await Results.Stream(body => Write(body, rows, asked, xlsx: false), "text/csv; charset=utf-8", name + ".csv").ExecuteAsync(httpContext);
                return;
            }
            await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 65536,
                FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            await Write(file, rows, asked, xlsx: true);
            file.Position = 0;
            await Results.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx").ExecuteAsync(httpContext);
        }
    }
}
