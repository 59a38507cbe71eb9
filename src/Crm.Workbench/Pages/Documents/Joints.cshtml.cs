using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Documents;

/// <summary>The documents of one thing (<c>?joint=organisation:…</c>): a fragment on its page, a page by itself.</summary>
[Requires(WorkbenchPermissions.Documents.Default)]
internal sealed class JointsModel(DocumentPages documents) : CrmPage
{
    public DocumentBox Box { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? joint, CancellationToken ct)
    {
        Box = await documents.Box(DossierRef.Parse(joint) ?? throw CoreErrors.Missing(), ct);
        Head("Documents joints", new Crumb("Documents", "/documents"));
    }
}
