using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>What is to be done after exchanges, soonest first.</summary>
[Requires(TerritoriesPermissions.Tasks.Default)]
internal class TachesModel(TaskPages tasks, ExchangePages pages, ICurrentUser user, IUserDirectory directory) : CrmPage
{
    public static readonly IReadOnlyList<(FollowUpStatus Status, string Word)> Statuses =
        [(FollowUpStatus.Open, "à faire"), (FollowUpStatus.Snoozed, "reportée"), (FollowUpStatus.Done, "faite")];
    public static readonly IReadOnlyList<(string Value, string Word)> Dues =
        [("late", "en retard"), ("today", "aujourd’hui ou en retard"), ("week", "dans les 7 jours")];

    public TaskFilter Filter { get; private set; } = new();
    public Page<TaskLine> Listing { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);
    public string TerritoryWord { get; private set; } = "";
    public string? Sort { get; private set; }
    public bool MayEdit => user.Has(TerritoriesPermissions.Tasks.Edit);
    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];
    public TaskBulkInput Input { get; protected set; } = new();
    public IReadOnlySet<Guid> Chosen { get; protected set; } = new HashSet<Guid>();

    public bool Reopened(TaskDeed deed) => !ModelState.IsValid && Input.Action == deed;

    public virtual Task<IActionResult> OnGetAsync([FromQuery] TaskFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        return Show(filter, request, ct);
    }

    protected async Task<IActionResult> Show(TaskFilter filter, PageRequest request, CancellationToken ct)
    {
        Filter = Known(filter);
        Sort = TaskFilter.Sorts.Names.Contains(request.Sort?.TrimStart('-') ?? "") ? request.Sort : null;
        Head("Suites à donner", new Foundation.Ui.Crumb("Échanges", "/echanges"));
        Listing = await tasks.List(Filter, request with { Sort = Sort }, ct);
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
