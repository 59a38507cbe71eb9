using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Home;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>One project: its story, its milestones and its facts.</summary>
[Requires(ProjectsPermissions.Projects.Default)]
internal sealed class FicheModel(ProjectSheets sheets, ICurrentUser user) : CrmPage
{
    public ProjectSheet Sheet { get; private set; } = null!;
    public bool MayEdit => user.Has(ProjectsPermissions.Projects.Edit) && user.Covers(Sheet.Project.Departments);
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);

    public NewMilestone Input { get; private set; } = new();

    public async Task OnGetAsync(Guid id, CancellationToken ct) => await Show(id, ct);

    public async Task<IActionResult> OnPostJalonAsync(Guid id, [FromForm(Name = "Input")] NewMilestone input, CancellationToken ct)
    {
        user.Demand(ProjectsPermissions.Projects.Edit);
        Input = input;
        var done = await Try(() => sheets.Add(new AddMilestone(id, input.Title, input.PlannedOn, input.Kind), ct));
        if (done) Toast("Jalon ajouté");
        return await Answer(done, id, ct);
    }

    public async Task<IActionResult> OnPostStatutAsync(Guid id, ProjectStatus? status, Guid stamp, CancellationToken ct)
    {
        user.Demand(ProjectsPermissions.Projects.Edit);
        var done = await Try(() => sheets.Move(id, status, stamp, ct));
        if (done) Toast($"Le projet est maintenant « {status?.Word()} »");
        return await Answer(done, id, ct);
    }

    public IEnumerable<SelectListItem> Moves => StatusMoves.From(Sheet.Project.Status).Select(s => new SelectListItem(s.Word(), s.ToString()));
    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<MilestoneKind>().OrderBy(k => k is MilestoneKind.Other)
        .Select(k => new SelectListItem(k.Word(), k.ToString()));

    private async Task<IActionResult> Answer(bool done, Guid id, CancellationToken ct)
    {
        if (done) return GoTo(ProjectNoun.UrlOf(id));
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid id, CancellationToken ct)
    {
        Sheet = await sheets.Sheet(id, ct);
        Head(Sheet.Project.Title, new Crumb("Projets", "/projets"));
    }
}

/// <summary>A milestone being typed.</summary>
internal sealed class NewMilestone
{
    public MilestoneKind Kind { get; set; } = MilestoneKind.NeedsStudy;
    public string? Title { get; set; }
    public DateOnly? PlannedOn { get; set; }
}
