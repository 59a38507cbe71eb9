using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData;

namespace Crm.Workbench.Pages.Administration.Registre;

/// <summary>The register of processing, to read and to print.</summary>
[Requires(WorkbenchPermissions.PersonalData.Register)]
internal sealed class IndexModel(RegisterAppService register, ICurrentUser user) : CrmPage
{
    public IReadOnlyList<ProcessingOutput> Activities { get; private set; } = [];
    public bool MayEdit => user.Has(WorkbenchPermissions.PersonalData.EditRegister);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Registre des traitements", new Crumb("Administration", "/administration"));
        Activities = await register.All(ct);
    }
}
