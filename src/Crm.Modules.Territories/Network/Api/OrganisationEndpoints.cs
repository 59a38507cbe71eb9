using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/organisations</c></summary>
internal static class OrganisationEndpoints
{
    private static readonly Write Edit = NetworkWrites.Organisations;

    public static void Map(RouteGroupBuilder api)
    {
        api.Resource<OrganisationAppService, OrganisationReader, OrganisationOutput>("organisations", "Organisations", (r, id, ct) => r.Get(id, ct))
            .Read(Default, "Une organisation.")
            .Made<OrganisationInput>(Edit, (s, input, ct) => s.Create(input, ct),
                "Ajoute une organisation ; sans territoire ni commune, elle agit dans les départements de son auteur.")
            .Changed<OrganisationInput>(Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct), async (r, id, ct) => (await r.Get(id, ct)).ToInput(),
                "Remplace une organisation.", "Modifie une organisation (JSON merge patch).")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met une organisation à la corbeille pour 30 jours ; ses contacts restent.", "Reprend une organisation de la corbeille.")
            .Doors.MapGet("", (OrganisationReader s, [AsParameters] OrganisationFilter filter, [AsParameters] PageRequest page, CancellationToken ct) =>
                s.List(filter, page, ct)).Requires(Default).WithSummary("Organisations du réseau, par nom.");
    }
}
