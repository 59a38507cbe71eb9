using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Functions;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The list of roles, and which are expected of a territory.</summary>
[Requires(TerritoriesPermissions.Network.Settings)]
internal sealed class RolesModel(RoleAppService service) : CrmPage
{
    [BindProperty]
    public List<RoleLine> Roles { get; set; } = [];

    public IReadOnlyList<RoleLine> Lines => [.. Roles.Where(r => !string.IsNullOrEmpty(r.Code) || !string.IsNullOrWhiteSpace(r.Label)), new()];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Title();
        Roles = [.. await service.All(ct)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Try(() => service.Save(Roles, ct), ""))
        {
            Toast("Rôles enregistrés");
            return GoTo("/reseau/couverture");
        }
        Title();
        return Page();
    }

    private void Title() => Head("Rôles attendus", new Crumb("Réseau", "/reseau"), new Crumb("Couverture des rôles", "/reseau/couverture"));
}
