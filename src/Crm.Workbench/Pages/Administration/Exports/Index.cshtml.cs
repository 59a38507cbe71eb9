using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Administration.Exports;

/// <summary>Who exported what.</summary>
[Requires(WorkbenchPermissions.PersonalData.Exports)]
internal sealed class IndexModel(ExportLog log) : CrmPage
{
    [FromQuery(Name = "personne")]
    public Guid? Who { get; set; }

    public Page<ExportLine> Lines { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        ModelState.Clear();
        Head("Exports", new Crumb("Administration", "/administration"));
        Lines = await log.List(new ExportFilter(Who), new PageRequest(number, null, sort), ct);
    }
}
