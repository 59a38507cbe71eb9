using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Workloads;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>A figure of the workload and the lists that make it.</summary>
internal sealed record LoadCell(WorkloadCell Cell, decimal Spent, string SpentUrl, string PlannedUrl)
{
    public bool Over => Cell.Planned > 0 && Spent * 100 > Cell.Planned;
}

/// <summary>Planned against spent, per officer or per Caf, with its picture and its table.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Workload)]
internal sealed class ChargeModel(WorkloadReader reader, AccompanimentSettings settings) : CrmPage
{
    private const int RowHeight = 26, BarWidth = 430, MostBars = 40, NameLength = 30;

    public Workload Load { get; private set; } = null!;
    public DateOnly Earlier => Load.Periods[0].From.AddMonths(-Span);
    public DateOnly Later => Load.Periods[0].From.AddMonths(Span);
    public int Height => Math.Min(Load.Rows.Count, MostBars) * RowHeight;
    private int Span => Load.Filter.Step is WorkloadStep.Month ? WorkloadFilter.Months : 12;

    /// <summary>Two bars per line, on one scale.</summary>
    public IEnumerable<(string Name, int Y, int Planned, int Spent)> Bars
    {
        get
        {
            var most = Math.Max(1, Load.Rows.Max(r => Math.Max(r.Planned, settings.Days(r.Minutes) * 100)));
            int Width(decimal hundredths) => (int)(hundredths * BarWidth / most);
            return Load.Rows.Take(MostBars)
                .Select((r, i) =>
                (r.Name.Length > NameLength ? r.Name[..(NameLength - 1)] + "…" : r.Name, i * RowHeight + 4, Width(r.Planned),
                Width(settings.Days(r.Minutes) * 100)));
        }
    }

    /// <summary>An SVG text: Razor keeps that name for itself.</summary>
    public static TagBuilder Label(string name, int y)
    {
        var label = new TagBuilder("text") { Attributes = { ["x"] = "0", ["y"] = y.ToString(CultureInfo.InvariantCulture) } };
        label.InnerHtml.Append(name);
        return label;
    }

    public async Task OnGetAsync([FromQuery] WorkloadFilter filter, CancellationToken ct)
    {
        ModelState.Clear();
        Head("Charge", new Crumb("Accompagnements", "/accompagnements"));
        Load = await reader.Of(filter, ct);
    }

    public LoadCell Cell(WorkloadCell cell, string? key, DateOnly from, DateOnly to)
    {
        var (days, officers) = ($"from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}", Load.Filter.By is WorkloadBy.Officer);
        var place = string.IsNullOrEmpty(Load.Filter.Department) ? "" : $"&department={Uri.EscapeDataString(Load.Filter.Department)}";
        var spent = $"/accompagnements/temps?{days}{place}" + (key is null ? "" : officers ? $"&officer={key}" : $"&caf={key}");
        var planned = $"/accompagnements?{days}{place}" + (key is null ? "" : officers ? $"&officer={key}" : $"&caf={key}");
        return new LoadCell(cell, settings.Days(cell.Minutes), spent, planned);
    }

    public string At(string path, WorkloadFilter filter) =>
        $"{path}?by={filter.By}&step={filter.Step}" + (filter.From is { } from ? $"&from={from:yyyy-MM-dd}" : "")
            + (string.IsNullOrEmpty(filter.Department) ? "" : $"&department={Uri.EscapeDataString(filter.Department)}");
}
