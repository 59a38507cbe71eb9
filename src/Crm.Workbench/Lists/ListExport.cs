using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary>A list as a sheet: its rows under their French headings.</summary>
public abstract class ExportSheet
{
    public abstract Task Write(Stream content, bool xlsx);

    public static ExportSheet Of<T>(Rows<T> rows, IReadOnlyList<Column<T>> columns) => new Sheet<T>(rows, columns);

    private sealed class Sheet<T>(Rows<T> rows, IReadOnlyList<Column<T>> columns) : ExportSheet
    {
        public override Task Write(Stream content, bool xlsx) => TabularWriter.Write(content, rows, columns, xlsx);
    }
}

/// <summary>A list that the command line exports whole, in the scope and audience of who asks; a screen exports it with its filters.</summary>
/// <param name="Kind">e.g. <c>organisations</c></param>
/// <param name="Permission">Null: every signed-in person.</param>
public sealed record ExportKind(string Kind, string Label, string? Permission, Func<IServiceProvider, CancellationToken, Task<ExportSheet>> All);

/// <summary>
/// Reads out a paged list as the screen reads it: same rights, same filters, same order, part by part while the file is written. Who read out what is in
/// the audit trail, before the first line leaves.
/// </summary>
public sealed class ListExport(AuditLog audit, ModuleDbContext db)
{
    /// <param name="kind">What the audit trail calls the lines: <c>Crm.Journal.Kind:…</c></param>
    public async Task<Rows<T>> All<T>(string kind, object? filter, string? sort, Func<PageRequest, Task<Page<T>>> list, CancellationToken ct)
    {
        var first = await list(PageRequest.Part(1, sort, null));
        audit.Note(kind, null, AuditLog.Exported, new { rows = first.Total, filter });
        await db.SaveChangesAsync(ct);
        return new Rows<T>(first.Total, Lines(first, sort, list));
    }

    private static async IAsyncEnumerable<T> Lines<T>(Page<T> part, string? sort, Func<PageRequest, Task<Page<T>>> list)
    {
        for (var read = part.Items.Count; ; read += part.Items.Count)
        {
            foreach (var line in part.Items) yield return line;
            if (part.Items.Count == 0 || read >= part.Total) yield break;
            part = await list(PageRequest.Part(part.Number + 1, sort, part.Total));
        }
    }
}

public static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services, string kind, string label, string? permission,
        Func<IServiceProvider, CancellationToken, Task<ExportSheet>> all) =>
        services.AddSingleton(new ExportKind(kind, label, permission, all));

    /// <summary>A list that a reader pages, without a filter.</summary>
    /// <param name="row">What the audit trail calls a line.</param>
    public static IServiceCollection AddExport<TReader, TRow>(this IServiceCollection services, string kind, string label, string? permission, string row,
        IReadOnlyList<Column<TRow>> sheet, Func<TReader, PageRequest, CancellationToken, Task<Page<TRow>>> list) where TReader : notnull =>
        services.AddExport(kind, label, permission, async (s, ct) => ExportSheet.Of(
            await s.GetRequiredService<ListExport>().All(row, null, null, p => list(s.GetRequiredService<TReader>(), p, ct), ct), sheet));
}
