using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Calendar;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>Exchanges, tasks due and milestones by day: month, week or list. Its address says days, view and filter.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class CalendrierModel(CalendarAppService calendar) : CrmPage
{
    /// <summary>Filters of the list that this page has no field for: they stay.</summary>
    private static readonly string[] Kept = ["contact", "organisation", "dossier", "tag", "audience", "withNextStep"];

    public InteractionFilter Filter { get; private set; } = new();
    public CalendarPage Shown { get; private set; } = null!;
    public IEnumerable<(string Key, string Value)> Hidden => Kept.Select(k => (k, Request.Query[k].ToString())).Where(p => p.Item2.Length > 0);

    public async Task OnGetAsync([FromQuery] InteractionFilter filter, CalendarQuery query, CancellationToken ct)
    {
        // A value nobody knows, in an old link, is left aside.
        ModelState.Clear();
        Filter = filter with { From = null, To = null };
        Head("Calendrier", new Crumb("Échanges", "/echanges"));
        Shown = await calendar.Show(query, Filter, ct);
    }

    /// <summary>The same view and filter on another day; without a day, what a script completes.</summary>
    public string At(DateOnly? day) => Address(("le", day is { } given ? CalendarPage.Iso(given) : null));

    public string In(CalendarView view) => Address(("vue", view.ToString()));

    /// <summary>A day opens its week.</summary>
    public string Day(DateOnly day) => Address(("vue", nameof(CalendarView.Semaine)), ("le", CalendarPage.Iso(day)));

    private string Address(params (string Key, string? Value)[] changed)
    {
        var kept = Request.Query.Where(q => changed.All(c => c.Key != q.Key)).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
            .Where(p => !string.IsNullOrEmpty(p.Value));
        return "/echanges/calendrier"
            + QueryString.Create(kept.Concat(changed.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value))));
    }
}
