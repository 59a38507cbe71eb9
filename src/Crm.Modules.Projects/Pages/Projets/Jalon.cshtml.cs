using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>One milestone: ticked, reopened or given another date, as a line of a list or by itself.</summary>
[Requires(ProjectsPermissions.Milestones.Complete)]
internal sealed class JalonModel(MilestonePages milestones, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The line stands on the list of all milestones, not on its project's page.</summary>
    [FromQuery(Name = "liste")]
    public bool InList { get; set; }

    public ForecastMilestone Input { get; private set; } = new(null, null);
    public MilestoneItem Line { get; private set; } = null!;

    /// <summary>The form that moves the date; with <c>ligne</c>, the line as it was.</summary>
    public async Task<IActionResult> OnGetAsync(bool ligne, CancellationToken ct)
    {
        user.Demand(ProjectsPermissions.Projects.Edit);
        Line = await milestones.Line(Id, InList, ct);
        return Show(ligne);
    }

    public async Task<IActionResult> OnPostFaireAsync(CancellationToken ct)
    {
        Line = await milestones.Complete(Id, null, InList, ct);
        var toast = new { text = "Jalon fait", undoUrl = $"{Line.Url}/annuler" };
        if (IsFragment) Response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new { toast });
        else Toast(toast.text, toast.undoUrl);
        return Back();
    }

    public async Task<IActionResult> OnPostRouvrirAsync(CancellationToken ct)
    {
        Line = await milestones.Reopen(Id, InList, ct);
        return Back();
    }

    /// <summary>From the message: the page is asked again, since the line may be anywhere on it.</summary>
    public async Task<IActionResult> OnPostAnnulerAsync(CancellationToken ct)
    {
        Line = await milestones.Reopen(Id, InList, ct);
        Response.Headers["HX-Refresh"] = "true";
        return IsFragment ? new NoContentResult() : Back();
    }

    public async Task<IActionResult> OnPostPrevoirAsync([FromForm(Name = "Input")] ForecastMilestone input, CancellationToken ct)
    {
        user.Demand(ProjectsPermissions.Projects.Edit);
        (Input, Line) = (input, await milestones.Line(Id, InList, ct));
        return await Try(async () => Line = await milestones.Forecast(Id, input, InList, ct)) ? Back() : Show(false);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        user.Demand(ProjectsPermissions.Projects.Edit);
        var project = (await milestones.Line(Id, InList, ct)).Milestone.ProjectId;
        await milestones.Delete(Id, ct);
        Toast("Jalon mis à la corbeille", undoUrl: $"/projets/jalons/{Id}/restaurer");
        return GoTo(ProjectNoun.UrlOf(project));
    }

    public async Task<IActionResult> OnPostRestaurerAsync(CancellationToken ct)
    {
        user.Demand(ProjectsPermissions.Projects.Edit);
        await milestones.Restore(Id, ct);
        return GoTo(ProjectNoun.UrlOf((await milestones.Line(Id, InList, ct)).Milestone.ProjectId));
    }

    private IActionResult Show(bool line)
    {
        Head("Prévoir une autre date", new Crumb("Projets", "/projets"), new Crumb("Jalons", "/projets/jalons"));
        return IsFragment ? Partial(line ? "_Milestone" : "_Forecast", line ? Line : this) : Page();
    }

    private IActionResult Back() => IsFragment ? Partial("_Milestone", Line)
        : LocalRedirect(InList ? "/projets/jalons" : ProjectNoun.UrlOf(Line.Milestone.ProjectId));
}
