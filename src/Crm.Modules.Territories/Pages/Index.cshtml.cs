using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Home.MyDay;

namespace Crm.Modules.Territories.Pages;

/// <summary>« Ma journée ».</summary>
[Requires]
internal sealed class IndexModel(DayAppService days) : CrmPage
{
    public Day Day { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Ma journée");
        Day = await days.Show(ct);
    }
}
