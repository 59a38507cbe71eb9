using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Trash.Api;

/// <summary><c>/api/v1/trash</c>: to read; each thing is taken back at its own address.</summary>
internal static class TrashEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("trash",
        (TrashAppService s, [AsParameters] TrashFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
        .RequiresSignIn().WithTags("Corbeille").WithSummary("Ce qui a été supprimé depuis moins de 30 jours, le plus récent d'abord.")
        .WithDescription("Dans votre périmètre et parmi ce que vous pouvez restaurer ; mine=true : ce que vous avez supprimé ; kind : une seule nature. "
            + "Chaque élément donne l'adresse (restoreUrl) à laquelle POST le restaure ; passé restorableUntil, il est effacé définitivement.");
}
