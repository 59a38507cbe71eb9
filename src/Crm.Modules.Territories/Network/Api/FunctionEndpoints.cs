using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/functions</c>: who is what, where and when.</summary>
internal static class FunctionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var functions = api.MapGroup("functions").WithTags("Fonctions");
        functions.MapGet("",
            (FunctionReader s, [AsParameters] FunctionFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Fonctions, de la plus récente à la plus ancienne.");
        functions.MapGet("{id:guid}", (FunctionReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Une fonction.");
        functions.MapPost("", async (FunctionAppService s, FunctionReader r, FunctionInput input, CancellationToken ct) =>
            await s.Create(input, ct) is var (id, created) ? Answers.Made(await r.Get(id, ct), created, "functions") : null!)
            .Requires(Edit).WithSummary("Ajoute la fonction d'une personne dans une organisation.");
        functions.MapPut("{id:guid}", (FunctionAppService s, FunctionReader r, Guid id, FunctionInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => r.Get(id, ct))).Requires(Edit).WithSummary("Remplace une fonction.");
        functions.MapPatch("{id:guid}", (FunctionAppService s, FunctionReader r, IOptions<JsonOptions> json, Guid id, JsonElement patch,
            IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply((await r.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Modifie une fonction (JSON merge patch).");
        functions.MapPost("{id:guid}/leave", (FunctionAppService s, FunctionReader r, Guid id, LeaveInput input, CancellationToken ct) =>
            Answers.Changed(() => s.Leave(id, input, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Met fin à une fonction à une date ; l'historique la garde.");
        functions.MapPost("{id:guid}/move", async (FunctionAppService s, FunctionReader r, Guid id, MoveInput input, CancellationToken ct) =>
            Answers.Made(await r.Get(await s.Move(id, input, ct), ct), true, "functions")).Requires(Edit)
                .WithSummary("Change d'employeur : met fin à une fonction et en commence une autre, ensemble.");
        functions.MapDelete("{id:guid}", async (FunctionAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Edit).WithSummary("Met à la corbeille une fonction saisie par erreur.");
        functions.MapPost("{id:guid}/restore", (FunctionAppService s, FunctionReader r, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Reprend une fonction de la corbeille.");
    }
}
