using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>The tab « Documents » of a territory: a fragment there, a page by itself.</summary>
[Requires(WorkbenchPermissions.Documents.Default)]
internal sealed class DocumentsModel(DocumentPages documents) : CrmPage
{
    public DocumentBox Box { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Head("Documents du territoire", new Crumb("Territoire", $"/territoires/{id}"));
        Box = await documents.OfTerritory(id, ct);
    }
}
