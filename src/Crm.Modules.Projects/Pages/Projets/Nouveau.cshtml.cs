using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>A new project, on a territory when one comes from its page.</summary>
[Requires(ProjectsPermissions.Projects.Edit)]
internal sealed class NouveauModel(ProjectForms forms) : ProjectFormPage(forms)
{
    public Task OnGetAsync([FromQuery(Name = "territoire")] Guid? territory, CancellationToken ct)
    {
        if (territory is { } known) Input.TerritoryIds.Add(known);
        return Show(null, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ProjectOutput? made = null;
        if (await Try(async () => made = await Forms.Save(null, Input, null, ct)))
        {
            Toast("Projet ajouté");
            return GoTo(ProjectNoun.UrlOf(made!.Id));
        }
        await Show(null, ct);
        return Page();
    }

    protected override void Title() => Head("Nouveau projet", new Crumb("Projets", "/projets"));
}
