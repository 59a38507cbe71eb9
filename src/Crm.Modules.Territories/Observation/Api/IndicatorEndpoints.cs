using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Observation.Api;

/// <summary><c>/api/v1/indicators</c>: definitions, readable by every signed-in person.</summary>
internal static class IndicatorEndpoints
{
    private static readonly Write Edit = IndicatorWrites.Define;

    public static void Map(RouteGroupBuilder api) => api
        .Resource<IndicatorAppService, IndicatorAppService, IndicatorRow>("indicators", "Indicateurs", (s, id, ct) => s.Get(id, ct))
        .Read(null, "Une définition.")
        .Made<IndicatorInput>(Edit, (s, input, ct) => s.Create(input, ct), "Définit un indicateur.")
        .Changed<IndicatorInput>(Edit, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
            "Remplace une définition ; unité et périodicité ne changent plus quand des valeurs sont là.", "Modifie une définition.")
        .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
            "Met à la corbeille une définition sans valeur.", "Reprend une définition de la corbeille.")
        .Doors.MapGet("", (IndicatorAppService s, [AsParameters] IndicatorFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
        .RequiresSignIn().WithSummary("Définitions ; tri : rank, code, label, source.");
}
