using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData;

namespace Crm.Workbench.Pages.Administration.Conservation;

/// <summary>How long each kind of data is kept, and what the next run would do.</summary>
[Requires(WorkbenchPermissions.PersonalData.Retention)]
internal sealed class IndexModel(RetentionAppService retention) : CrmPage
{
    public IReadOnlyList<RetentionLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Durées de conservation", new Crumb("Administration", "/administration"));
        Lines = await retention.Preview(ct);
    }
}
