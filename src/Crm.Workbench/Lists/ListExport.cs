using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary>A list as a sheet: its rows under their French headings.</summary>
public abstract class ExportSheet
{
    public abstract Task Write(Stream content, bool xlsx);

    public static ExportSheet Of<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns) => new Rows<T>(rows, columns);

    private sealed class Rows<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns) : ExportSheet
    {
        public override Task Write(Stream content, bool xlsx) => TabularWriter.Write(content, rows, columns, xlsx);
    }
}

/// <summary>A list that the command line exports whole, in the scope and audience of who asks; a screen exports it with its filters.</summary>
/// <param name="Kind">e.g. <c>organisations</c></param>
/// <param name="Permission">Null: every signed-in person.</param>
public sealed record ExportKind(string Kind, string Label, string? Permission, Func<IServiceProvider, CancellationToken, Task<ExportSheet>> All);

/// <summary>Reads out a paged list as the screen reads it: same rights, same filters, same order. Who read out what is in the audit trail.</summary>
public sealed class ListExport(AuditLog audit, ModuleDbContext db)
{
    public async Task<IReadOnlyList<T>> All<T>(string kind, object? filter, string? sort, Func<PageRequest, Task<Page<T>>> list, CancellationToken ct)
    {
        var rows = new List<T>();
        for (var number = 1; ; number++)
        {
            var page = await list(new PageRequest(number, PageRequest.MaxSize, sort));
            ExportPolicy.MustFit(page.Total);
            rows.AddRange(page.Items);
            if (page.Items.Count == 0 || rows.Count >= page.Total) break;
        }
        audit.Note(kind, null, "Exported", new { rows = rows.Count, filter });
        await db.SaveChangesAsync(ct);
        return rows;
    }
}

public static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services, string kind, string label, string? permission,
        Func<IServiceProvider, CancellationToken, Task<ExportSheet>> all) =>
        services.AddSingleton(new ExportKind(kind, label, permission, all));
}
