using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>All milestones of the reader's projects: late, of the next 30 days, open, done.</summary>
[Requires(ProjectsPermissions.Projects.Default)]
internal sealed class JalonsModel(MilestonePages milestones) : CrmPage
{
    public MilestoneFilter Filter { get; private set; } = new();
    public MilestoneListing Listing { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] MilestoneFilter filter, [FromQuery] PageRequest paging, CancellationToken ct)
    {
        ModelState.Clear();
        // Without any choice: what is still to be done.
        Filter = filter is { Late: null, Done: null, DueBefore: null } ? filter with { Done = false } : filter;
        Head("Jalons", new Crumb("Projets", "/projets"));
        Listing = await milestones.Listing(Filter, Filter.Done is true && paging.Sort is null ? paging with { Sort = "-done" } : paging, ct);
    }

    public IEnumerable<(string Label, int? Count, string Url, bool Current)> Tabs =>
    [
        ("À faire", null, Link(), Filter is { Done: false, Late: null }),
        ("En retard", Listing.Late, Link(("late", "true")), Filter.Late is true),
        ($"Dans les {MilestonePages.SoonDays} jours", Listing.Soon,
            Link(("late", "false"), ("dueBefore", milestones.Soon.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), Filter.DueBefore is not null),
        ("Faits", Listing.Done, Link(("done", "true")), Filter.Done is true),
    ];

    /// <summary>What the search keeps of the address.</summary>
    public IEnumerable<(string Name, string Value)> Kept => Request.Query.Where(q => q.Key is not ("q" or "page")).Select(q => (q.Key, q.Value.ToString()));

    private string Link(params (string Name, string Value)[] parts) => "/projets/jalons" + QueryString.Create(
        Request.Query.Where(q => q.Key is "q" or "territory" or "department" or "project").Select(q => KeyValuePair.Create(q.Key, (string?)q.Value.ToString()))
            .Concat(parts.Select(p => KeyValuePair.Create(p.Name, (string?)p.Value))));
}
