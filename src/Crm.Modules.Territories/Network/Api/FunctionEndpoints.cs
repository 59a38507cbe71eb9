using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/functions</c>: who is what, where and when.</summary>
internal static class FunctionEndpoints
{
    private static readonly Write Edit = NetworkWrites.Functions;

    public static void Map(RouteGroupBuilder api)
    {
        var functions = api.Resource<FunctionAppService, FunctionReader, FunctionOutput>("functions", "Fonctions", (r, id, ct) => r.Get(id, ct))
            .Read(Default, "Une fonction.")
            .Made<FunctionInput>(Edit, (s, input, ct) => s.Create(input, ct), "Ajoute la fonction d'une personne dans une organisation.")
            .Changed<FunctionInput>(Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct), async (r, id, ct) => (await r.Get(id, ct)).ToInput(),
                "Remplace une fonction.", "Modifie une fonction (JSON merge patch).")
            .Verb<LeaveInput>("leave", Edit, (s, id, input, ct) => s.Leave(id, input, ct), "Met fin à une fonction à une date ; l'historique la garde.")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met à la corbeille une fonction saisie par erreur.", "Reprend une fonction de la corbeille.").Doors;
        functions.MapGet("",
            (FunctionReader s, [AsParameters] FunctionFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Fonctions, de la plus récente à la plus ancienne.");
        functions.MapPost("{id:guid}/move", async (FunctionAppService s, FunctionReader r, Guid id, MoveInput input, CancellationToken ct) =>
            Answers.Made(await r.Get(await s.Move(id, input, ct), ct), true, "functions")).Requires(Edit)
                .WithSummary("Change d'employeur : met fin à une fonction et en commence une autre, ensemble.");
    }
}
