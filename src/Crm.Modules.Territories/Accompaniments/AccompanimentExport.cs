using Crm.Foundation.Audit;
using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>The list as a file: what the filter gives; the reading is noted in the audit log.</summary>
internal sealed class AccompanimentExport(AccompanimentsData data, AccompanimentReader reader, AuditLog audit)
{
    public async Task<IReadOnlyList<AccompanimentOutput>> Rows(AccompanimentFilter filter, string? sort, CancellationToken ct)
    {
        var sorted = AccompanimentFilter.Sorts.Apply(await reader.Filtered(filter, ct), sort);
        var count = await sorted.CountAsync(ct);
        ExportPolicy.MustFit(count);
        var rows = new List<AccompanimentOutput>(count);
        for (var done = 0; done < count; done += 1000) rows.AddRange(await reader.Some(sorted.Skip(done).Take(1000), ct));
        audit.Note(nameof(Accompaniment), null, "Exported", new { rows.Count, filter });
        await data.Save(ct);
        return rows;
    }
}
