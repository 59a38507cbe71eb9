using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Projects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>What the two forms of a project share.</summary>
internal abstract class ProjectFormPage(ProjectForms forms) : CrmPage
{
    protected ProjectForms Forms => forms;

    [BindProperty]
    public ProjectForm Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }
    public ProjectChoices Choices { get; private set; } = ProjectChoices.Nothing;
    public IReadOnlyList<FieldConflict> Conflicts { get; protected set; } = [];
    public string Draft => Id is { } id ? $"projet:{id}" : "projet";
    public string Cancel => Id is { } id ? ProjectNoun.UrlOf(id) : "/projets";

    public IEnumerable<SelectListItem> Themes
    {
        get
        {
            var groups = Choices.Themes.Select(t => t.Call).Distinct().ToDictionary(c => c, c => new SelectListGroup { Name = c });
            return Choices.Themes.Select(t => new SelectListItem(t.Label, ProjectForm.ThemeKey(t.Call, t.Code)) { Group = groups[t.Call] });
        }
    }

    public static IEnumerable<SelectListItem> Statuses => Enum.GetValues<ProjectStatus>().Select(s => new SelectListItem(s.Word(), s.ToString()));
    public IEnumerable<SelectListItem> Regions => Choices.Regions.OrderBy(r => r.Name, StringComparer.Create(Fr.Culture, true))
        .Select(r => new SelectListItem(r.Name, r.Code));
    public IEnumerable<SelectListItem> Departments => Choices.Departments.Select(d => new SelectListItem($"{d.Code} · {d.Name}", d.Code));
    public IEnumerable<SelectListItem> Territories => Choices.Chosen.Select(t => new SelectListItem(t.Name, t.Id.ToString()));

    protected async Task Show(Guid? id, CancellationToken ct)
    {
        Id = id;
        Title();
        Choices = await forms.Choices(Input.TerritoryIds, ct);
    }

    protected abstract void Title();
}
