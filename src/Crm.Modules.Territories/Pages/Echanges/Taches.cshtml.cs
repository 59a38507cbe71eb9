using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>What is to be done after exchanges, soonest first.</summary>
[Requires(TerritoriesPermissions.Tasks.Default)]
internal class TachesModel(TaskPages tasks, ExchangePages pages, ICurrentUser user, IUserDirectory directory)
    : ListPage<TaskFilter, TaskLine>(TaskList.Definition)
{
    public static readonly IReadOnlyList<(FollowUpStatus Status, string Word)> Statuses =
        [(FollowUpStatus.Open, "à faire"), (FollowUpStatus.Snoozed, "reportée"), (FollowUpStatus.Done, "faite")];
    public static readonly IReadOnlyList<(string Value, string Word)> Dues =
        [("late", "en retard"), ("today", "aujourd’hui ou en retard"), ("week", "dans les 7 jours")];

    public string TerritoryWord { get; private set; } = "";
    public bool MayEdit => user.Has(TerritoriesPermissions.Tasks.Edit);
    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];
    public TaskBulkInput Input { get; protected set; } = new();
    public IReadOnlySet<Guid> Chosen { get; protected set; } = new HashSet<Guid>();

    public bool Reopened(TaskDeed deed) => !ModelState.IsValid && Input.Action == deed;

    public virtual Task<IActionResult> OnGetAsync([FromQuery] TaskFilter filter, [FromQuery] PageRequest request, CancellationToken ct) =>
        Show(Read(Known(filter), request), ct);

    protected async Task<IActionResult> Show(PageRequest request, CancellationToken ct)
    {
        Head("Suites à donner", new Foundation.Ui.Crumb("Échanges", "/echanges"));
        Listing = await tasks.List(Filter, request, ct);
        if (MayEdit && Listing.Items.Count > 0) Colleagues = [.. (await directory.Search(null, ct)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        if (Filter.Territory is { } id)
            TerritoryWord = Listing.Items.SelectMany(i => i.Territories).FirstOrDefault(t => t.Id == id)?.Name
                ?? await pages.TerritoryName(id, ct) ?? "inconnu";
        return Page();
    }

    protected TaskFilter Known(TaskFilter filter)
    {
        if (Dues.All(d => d.Value != filter.Due) && !DateOnly.TryParseExact(filter.Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            filter = filter with { Due = null };
        return Request.QueryString.HasValue ? filter : new TaskFilter(FollowUpStatus.Open);
    }
}
