using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>Changes a project; someone else's change meanwhile is shown beside what was typed.</summary>
[Requires(ProjectsPermissions.Projects.Edit)]
internal sealed class ModifierModel(ProjectForms forms) : ProjectFormPage(forms)
{
    private string title = "Modifier le projet";

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var project = await Forms.Get(id, ct);
        (Input, Stamp, title) = (ProjectForm.Of(project), project.Stamp, $"Modifier : {project.Title}");
        await Show(id, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Try(() => Forms.Save(id, Input, Stamp, ct)))
        {
            Toast("Projet enregistré");
            return GoTo(ProjectNoun.UrlOf(id));
        }
        if (Response.StatusCode == 412) await Compare(id, ct);
        await Show(id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostSupprimerAsync(Guid id, CancellationToken ct)
    {
        await Forms.Delete(id, ct);
        Toast("Projet mis à la corbeille", undoUrl: $"/projets/{id}/modifier/restaurer");
        return GoTo("/projets");
    }

    public async Task<IActionResult> OnPostRestaurerAsync(Guid id, CancellationToken ct)
    {
        await Forms.Restore(id, ct);
        return GoTo(ProjectNoun.UrlOf(id));
    }

    /// <summary>Saving again keeps what was typed, in full knowledge.</summary>
    private async Task Compare(Guid id, CancellationToken ct)
    {
        var now = await Forms.Get(id, ct);
        Conflicts = ProjectForms.Conflicts(now, Input);
        ModelState.Remove(nameof(Stamp));
        Stamp = now.Stamp;
    }

    protected override void Title() => Head(title, new Crumb("Projets", "/projets"), new Crumb("Projet", Cancel));
}
