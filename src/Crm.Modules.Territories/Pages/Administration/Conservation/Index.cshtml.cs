using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.PersonalData;

namespace Crm.Modules.Territories.Pages.Administration.Conservation;

/// <summary>How long each kind of data is kept, and what the next run would do.</summary>
[Requires(TerritoriesPermissions.PersonalData.Retention)]
internal sealed class IndexModel(RetentionAppService retention) : CrmPage
{
    public IReadOnlyList<RetentionLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Durées de conservation", new Crumb("Administration", "/administration"));
        Lines = await retention.Preview(ct);
    }
}
