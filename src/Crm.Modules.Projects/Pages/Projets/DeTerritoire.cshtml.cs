using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>The tab « Projets » of a territory: a fragment there, a page by itself.</summary>
[Requires(ProjectsPermissions.Projects.Default)]
internal sealed class DeTerritoireModel(ProjectPages projects, ICurrentUser user) : CrmPage
{
    public Guid TerritoryId { get; private set; }
    public Page<ProjectRow> Rows { get; private set; } = null!;
    public bool MayEdit => user.Has(ProjectsPermissions.Projects.Edit);

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        TerritoryId = id;
        Head("Projets du territoire", new Crumb("Territoire", $"/territoires/{id}"));
        Rows = await projects.OfTerritory(id, new PageRequest(), ct);
    }
}
