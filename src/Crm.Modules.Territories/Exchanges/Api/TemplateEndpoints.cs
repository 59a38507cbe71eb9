using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/exchange-templates</c>. Keeping a national one demands the national permission, checked by the service.</summary>
internal static class TemplateEndpoints
{
    private const string Use = TerritoriesPermissions.Interactions.Create;
    private static readonly Write Keep = TemplateWrites.Keep;

    public static void Map(RouteGroupBuilder api) => api
        .Resource<TemplateAppService, TemplateAppService, TemplateOutput>("exchange-templates", "Modèles d'échange", (s, id, ct) => s.Get(id, ct))
        .Read(Use, "Un modèle.")
        .Made<TemplateInput>(Keep, (s, input, ct) => s.Create(input, ct), "Crée un modèle pour sa Caf, ou national (national: true).")
        .Changed<TemplateInput>(Keep, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
            "Remplace un modèle.", "Modifie un modèle (JSON merge patch).")
        .Trashed(Keep, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
            "Met un modèle à la corbeille pour 30 jours.", "Reprend un modèle de la corbeille.")
        .Doors.MapGet("",
            (TemplateAppService s, [AsParameters] TemplateFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
        .Requires(Use).WithSummary("Modèles d’échange : ceux du réseau et ceux de sa Caf.");
}
