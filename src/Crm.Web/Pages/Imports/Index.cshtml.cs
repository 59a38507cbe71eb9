using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Composition;
using Crm.Web.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Imports;

/// <summary>Who imported what, when, and what became of it.</summary>
[Requires(WebPermissions.Imports)]
internal sealed class IndexModel(ImportReader imports) : CrmPage
{
    public Page<ImportLine> Listing { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Imports");
        Listing = await imports.List(request, ct);
    }
}
