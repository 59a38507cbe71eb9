using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Persons;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>Time spent, line by line: what each figure of the workload opens.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Default)]
internal sealed class TempsModel(TimeSpent times, AccompanimentSettings settings, ICurrentUser user) : CrmPage
{
    public TimeFilter Filter { get; private set; } = new();
    public TimeListing Listing { get; private set; } = null!;
    public decimal Days => settings.Days(Listing.Minutes);
    public bool MayExport => user.Has(TerritoriesPermissions.Accompaniments.Export);
    public string OfficerWord => Filter.Officer == People.Me ? "moi" : Listing.OfficerName ?? "inconnue";

    public async Task OnGetAsync([FromQuery] TimeFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        ModelState.Clear();
        Filter = filter;
        Head("Temps noté", new Crumb("Accompagnements", "/accompagnements"));
        Listing = await times.List(filter, request, ct);
    }
}
