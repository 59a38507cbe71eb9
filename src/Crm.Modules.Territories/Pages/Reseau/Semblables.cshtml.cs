using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>Organisations already there under a near name or the same SIRET, while somebody types one.</summary>
[Requires(TerritoriesPermissions.Network.Edit)]
internal sealed class SemblablesModel(OrganisationReader organisations) : CrmPage
{
    public IReadOnlyList<OrganisationLine> Found { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "Input.Name")] string? name, [FromQuery(Name = "Input.Siret")] string? siret,
        [FromQuery] Guid? except, CancellationToken ct)
    {
        Head("Organisations semblables");
        Found = await organisations.Like(name, siret, except, ct);
    }
}
