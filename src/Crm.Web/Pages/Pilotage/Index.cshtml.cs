using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Contracts;
using Crm.Web.Pilotage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Web.Pages.Pilotage;

/// <summary>The national monitor: demonstrator territories side by side.</summary>
[Requires(WebPermissions.Monitor)]
internal sealed class IndexModel(NationalMonitor monitor) : CrmPage
{
    [FromQuery(Name = "portfolio")]
    public Guid? Portfolio { get; set; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    /// <summary>Keeps the territories whose weather is at least so bad.</summary>
    [FromQuery(Name = "weather")]
    public WeatherSign? Weather { get; set; }

    public MonitorView? Monitor { get; private set; }
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        // A weather nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Monitor = await monitor.View(Portfolio, Sort, Weather, ct);
        Choices = [.. (await monitor.Portfolios(ct)).Select(p => new SelectListItem(p.Name, p.Id.ToString(), p.Id == Monitor?.Portfolio))];
        Head(Monitor is null ? "Pilotage" : $"Pilotage · {Monitor.Name}");
    }

    /// <summary>The list behind a figure: the same days as the figure counts, today included.</summary>
    public string Exchanges(MonitoredTerritory territory, int? days = null) =>
        $"/echanges?territory={territory.TerritoryId}" + (days is { } n ? $"&from={Monitor!.AsOf.AddDays(1 - n):yyyy-MM-dd}&to={Monitor.AsOf:yyyy-MM-dd}" : "");

    /// <summary>A figure of the whole portfolio opens the territories that make it, the greatest first.</summary>
    public string Behind(string figure) => $"/pilotage?portfolio={Monitor!.Portfolio}&sort=-{figure}";

    public static string Silence(MonitoredTerritory territory) => territory.SilentDays switch
    {
        null => "jamais",
        0 => "aujourd’hui",
        1 => "hier",
        var n => $"{Fr.Number(n.Value)} j",
    };
}
