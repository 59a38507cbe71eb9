using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>The list of projects.</summary>
[Requires(ProjectsPermissions.Projects.Default)]
internal sealed class IndexModel(ProjectPages projects, ICurrentUser user) : ListPage<ProjectFilter, ProjectRow>(ProjectList.Definition)
{
    public ProjectListChoices Choices { get; private set; } = ProjectListChoices.Nothing;
    public bool MayEdit => user.Has(ProjectsPermissions.Projects.Edit);
    public bool MayExport => user.Has(ProjectsPermissions.Projects.Export);
    public bool MayImport => user.Has(ProjectsPermissions.Projects.Import);

    public async Task OnGetAsync([FromQuery] ProjectFilter filter, [FromQuery] PageRequest paging, CancellationToken ct)
    {
        Head("Projets");
        Listing = await projects.List(filter, Read(filter, paging), ct);
        Choices = await projects.Choices(filter, ct);
    }

    public IEnumerable<SelectListItem> Themes => Choices.Themes.Select(t => new SelectListItem($"{t.Label} ({t.Call})", t.Code, t.Code == Filter.Theme));
    public IEnumerable<SelectListItem> Departments =>
        Choices.Departments.Select(d => new SelectListItem($"{d.Code} · {d.Name}", d.Code, d.Code == Filter.Department));
    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<ProjectStatus>().Select(s => new SelectListItem(s.Word(), s.ToString(), s == Filter.Status));

    /// <summary>Filters that come by a link and have no control: name, label, value, words.</summary>
    public IEnumerable<(string Name, string Label, string Value, string Shown)> HiddenFilters => ((string, string, string?, string?)[])
    [
        ("territory", "territoire", Filter.Territory?.ToString(), Choices.Territory),
        ("heading", "rubrique", Filter.Heading, Filter.Heading),
        ("holder", "porteur", Filter.Holder, Filter.Holder),
        ("call", "appel", Filter.Call, Filter.Call),
    ] is var all ? all.Where(f => !string.IsNullOrEmpty(f.Item3)).Select(f => (f.Item1, f.Item2, f.Item3!, f.Item4 ?? "inconnu")) : [];
}
