using System.Text.Json;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Localization;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.PersonalData;

/// <summary>One file that somebody took out.</summary>
/// <param name="Rows">Lines of the file; null when it was not counted.</param>
internal sealed record ExportLine(Guid Id, DateTime At, Guid UserId, string UserName, string What, int? Rows, string Details);

internal sealed record ExportFilter(Guid? User = null, string? What = null);

/// <summary>Who exported what, newest first. Values of filters are told, never what was in the files.</summary>
internal sealed class ExportLog(RetentionData data, Texts texts)
{
    private static readonly SortMap<AuditEntry> Sorts = new SortMap<AuditEntry>("-at", e => e.Id).By("at", e => e.At);

    public async Task<Page<ExportLine>> List(ExportFilter filter, PageRequest page, CancellationToken ct) =>
        (await Sorts.Apply(Matching(filter), page.Sort).ToPage(page, ct)).Select(Line);

    private IQueryable<AuditEntry> Matching(ExportFilter filter)
    {
        var entries = data.Context.Set<AuditEntry>().AsNoTracking().Where(e => e.Action == AuditLog.Exported);
        if (filter.User is { } user) entries = entries.Where(e => e.UserId == user);
        return filter.What is { Length: > 0 } what ? entries.Where(e => e.Kind == what) : entries;
    }

    private ExportLine Line(AuditEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Changes);
        int? rows = null;
        var said = new List<string>();
        foreach (var field in json.RootElement.EnumerateObject())
        {
            if (field.Value.ValueKind is JsonValueKind.Number && field.Name is "Count" or "rows" or "count") rows = field.Value.GetInt32();
            else if (field.Value.ValueKind is JsonValueKind.Object)
                said.AddRange(field.Value.EnumerateObject().Where(v => v.Value.ValueKind is not JsonValueKind.Null).Select(v => $"{v.Name} : {v.Value}"));
            else if (field.Value.ToString() is { Length: > 0 } value) said.Add(value);
        }
        return new ExportLine(entry.Id, entry.At, entry.UserId, entry.UserName, texts.Knows("Crm.Journal.Kind:" + entry.Kind)
            ? texts.Of("Crm.Journal.Kind:" + entry.Kind) : entry.Kind, rows, string.Join(", ", said));
    }
}
