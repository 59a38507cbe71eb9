using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>The list of projects.</summary>
[Requires(ProjectsPermissions.Projects.Default)]
internal sealed class IndexModel(ProjectPages projects, ICurrentUser user) : CrmPage
{
    public ProjectFilter Filter { get; private set; } = new();
    public ProjectListing Listing { get; private set; } = ProjectListing.Nothing;
    public string? Sort { get; private set; }
    public bool MayEdit => user.Has(ProjectsPermissions.Projects.Edit);
    public bool MayExport => user.Has(ProjectsPermissions.Projects.Export);
    public bool MayImport => user.Has(ProjectsPermissions.Projects.Import);
    public bool Filtered => Filter with { Q = null } != new ProjectFilter() || !string.IsNullOrWhiteSpace(Filter.Q);

    public async Task OnGetAsync([FromQuery] ProjectFilter filter, [FromQuery] PageRequest paging, CancellationToken ct)
    {
        // A filter nobody knows, in an old link, is left aside.
        ModelState.Clear();
        (Filter, Sort) = (filter, paging.Sort);
        Head("Projets");
        Listing = await projects.Listing(filter, paging, ct);
    }

    public IEnumerable<SelectListItem> Themes => Listing.Themes.Select(t => new SelectListItem($"{t.Label} ({t.Call})", t.Code, t.Code == Filter.Theme));
    public IEnumerable<SelectListItem> Departments =>
        Listing.Departments.Select(d => new SelectListItem($"{d.Code} · {d.Name}", d.Code, d.Code == Filter.Department));
    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<ProjectStatus>().Select(s => new SelectListItem(s.Word(), s.ToString(), s == Filter.Status));

    /// <summary>Filters that come by a link and have no control: name, label, value, words.</summary>
    public IEnumerable<(string Name, string Label, string Value, string Shown)> HiddenFilters => ((string, string, string?, string?)[])
    [
        ("territory", "territoire", Filter.Territory?.ToString(), Listing.Territory),
        ("heading", "rubrique", Filter.Heading, Filter.Heading),
        ("holder", "porteur", Filter.Holder, Filter.Holder),
        ("call", "appel", Filter.Call, Filter.Call),
    ] is var all ? all.Where(f => !string.IsNullOrEmpty(f.Item3)).Select(f => (f.Item1, f.Item2, f.Item3!, f.Item4 ?? "inconnu")) : [];
}
