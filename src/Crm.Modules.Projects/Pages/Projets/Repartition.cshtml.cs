using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>Projects by theme and heading, with the filters of the list.</summary>
[Requires(ProjectsPermissions.Projects.Default)]
internal sealed class RepartitionModel(ProjectPages projects) : CrmPage
{
    public BreakdownTable Table { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] ProjectFilter filter, CancellationToken ct)
    {
        ModelState.Clear();
        Table = await projects.Breakdown(filter, ct);
        Head("Répartition des projets", new Crumb("Projets", ProjectUrls.List(filter)));
    }
}
