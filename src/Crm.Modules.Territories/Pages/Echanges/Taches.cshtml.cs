using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>What is to be done after exchanges, soonest first.</summary>
[Requires(TerritoriesPermissions.Tasks.Default)]
internal sealed class TachesModel(TaskPages tasks, ExchangePages pages) : CrmPage
{
    public static readonly IReadOnlyList<(FollowUpStatus Status, string Word)> Statuses = [(FollowUpStatus.Open, "à faire"), (FollowUpStatus.Snoozed, "reportée"), (FollowUpStatus.Done, "faite")];
    public static readonly IReadOnlyList<(string Value, string Word)> Dues = [("late", "en retard"), ("today", "aujourd’hui ou en retard"), ("week", "dans les 7 jours")];

    public TaskFilter Filter { get; private set; } = new();
    public Page<TaskLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public string TerritoryWord { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync([FromQuery] TaskFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        if (Dues.All(d => d.Value != filter.Due) && !DateOnly.TryParseExact(filter.Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) filter = filter with { Due = null };
        Filter = Request.QueryString.HasValue ? filter : new TaskFilter(FollowUpStatus.Open);
        Head("Suites à donner", new Foundation.Ui.Crumb("Échanges", "/echanges"));
        Listing = await tasks.List(Filter, request with { Sort = null }, ct);
        if (Filter.Territory is { } id)
            TerritoryWord = Listing.Items.SelectMany(i => i.Territories).FirstOrDefault(t => t.Id == id)?.Name ?? await pages.TerritoryName(id, ct) ?? "inconnu";
        return Page();
    }
}
