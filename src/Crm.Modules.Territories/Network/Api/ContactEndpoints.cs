using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/contacts</c></summary>
internal static class ContactEndpoints
{
    private static readonly Write Edit = NetworkWrites.Contacts;

    public static void Map(RouteGroupBuilder api)
    {
        api.Resource<ContactAppService, ContactReader, ContactOutput>("contacts", "Contacts", (r, id, ct) => r.Get(id, ct))
            .Read(Default, "Un contact.")
            .Made<ContactInput>(Edit, (s, input, ct) => s.Create(input, ct),
                "Ajoute un contact ; function ajoute en même temps sa fonction.")
            .Changed<ContactInput>(Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct), async (r, id, ct) => (await r.Get(id, ct)).ToInput(),
                "Remplace un contact.", "Modifie un contact (JSON merge patch).")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met un contact à la corbeille, avec ses fonctions, pour 30 jours.", "Reprend un contact de la corbeille.")
            .Doors.MapGet("", (ContactReader s, [AsParameters] ContactFilter filter, [AsParameters] PageRequest page, CancellationToken ct) =>
                s.List(filter, page, ct)).Requires(Default).WithSummary("Contacts, par nom.");
    }
}
