using Crm.Foundation.Audit;
using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Accompaniments.Workloads;

/// <summary>A line of the file: one person or Caf, one period.</summary>
internal sealed record WorkloadLine(string Name, DateOnly From, DateOnly To, decimal Planned, decimal Spent);

/// <summary>The workload as a file; the reading is noted in the audit log.</summary>
internal sealed class WorkloadExport(AccompanimentsData data, WorkloadReader reader, AccompanimentSettings settings, AuditLog audit)
{
    public static IReadOnlyList<Column<WorkloadLine>> Columns(WorkloadFilter filter) =>
        [new(filter.By is WorkloadBy.Officer ? "Personne" : "Caf", l => l.Name), new("Du", l => l.From), new("Au", l => l.To),
            new("Jours prévus", l => l.Planned), new("Jours passés", l => l.Spent)];

    public async Task<IReadOnlyList<WorkloadLine>> Lines(WorkloadFilter filter, CancellationToken ct)
    {
        var load = await reader.Of(filter, ct);
        audit.Note(nameof(Workload), null, AuditLog.Exported, new { filter });
        await data.Save(ct);
        return [.. load.Rows.SelectMany(r =>
            r.Cells.Select((c, i) => new WorkloadLine(r.Name, load.Periods[i].From, load.Periods[i].To, c.Planned / 100m, settings.Days(c.Minutes))))];
    }

    /// <summary>« nov. 2026 », « T4 2026 ».</summary>
    public static string Label(WorkloadFilter filter, WorkloadPeriod period) =>
        filter.Step is WorkloadStep.Month ? period.From.ToString("MMM yyyy", Fr.Culture) : $"T{(period.From.Month + 2) / 3} {period.From.Year}";
}
