using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Imports;

/// <summary>Who imported what, when, and what became of it.</summary>
[Requires(WorkbenchPermissions.Imports.Default)]
internal sealed class IndexModel(ImportReader imports) : CrmPage
{
    public Page<ImportLine> Listing { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Imports");
        Listing = await imports.List(request, ct);
    }
}
