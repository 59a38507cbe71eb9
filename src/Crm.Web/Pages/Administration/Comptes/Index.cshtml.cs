using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Administration.Accounts;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Web.Pages.Administration.Comptes;

/// <summary>The accounts one handles.</summary>
[Requires(WebPermissions.UsersOfScope)]
internal sealed class IndexModel(AccountAdministration accounts, AccountChoices choices) : CrmPage
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "role")]
    public string? Role { get; set; }

    [FromQuery(Name = "departement")]
    public string? Department { get; set; }

    [FromQuery(Name = "actif")]
    public string? Active { get; set; }

    public Page<AccountRow> Accounts { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] int? page, [FromQuery] string? sort, CancellationToken ct)
    {
        Head("Comptes", new Crumb("Administration", "/administration"));
        Accounts = await accounts.List(new AccountFilter(Q, Role, Department, Active switch { "oui" => true, "non" => false, _ => null }),
            new PageRequest(page, null, sort), ct);
        (Roles, Departments) = (await choices.Roles([], ct), await choices.Departments([], ct));
    }
}
