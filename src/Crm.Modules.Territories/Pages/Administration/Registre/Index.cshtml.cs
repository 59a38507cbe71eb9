using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.PersonalData;

namespace Crm.Modules.Territories.Pages.Administration.Registre;

/// <summary>The register of processing, to read and to print.</summary>
[Requires(TerritoriesPermissions.PersonalData.Register)]
internal sealed class IndexModel(RegisterAppService register, ICurrentUser user) : CrmPage
{
    public IReadOnlyList<ProcessingOut> Activities { get; private set; } = [];
    public bool MayEdit => user.Has(TerritoriesPermissions.PersonalData.EditRegister);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Registre des traitements", new Crumb("Administration", "/administration"));
        Activities = await register.All(ct);
    }
}
