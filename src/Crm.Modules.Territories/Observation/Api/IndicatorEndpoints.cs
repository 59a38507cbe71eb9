using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Territories.Observation.Api;

/// <summary><c>/api/v1/indicators</c>: definitions, readable by every signed-in person.</summary>
internal static class IndicatorEndpoints
{
    private const string Edit = TerritoriesPermissions.Indicators.Edit;

    public static void Map(RouteGroupBuilder api)
    {
        var indicators = api.MapGroup("indicators").WithTags("Indicateurs");
        indicators.MapGet("", (IndicatorAppService s, [AsParameters] IndicatorFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .RequiresSignIn().WithSummary("Définitions ; tri : rank, code, label, source.");
        indicators.MapGet("{id:guid}", (IndicatorAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).RequiresSignIn()
            .WithSummary("Une définition.");
        indicators.MapPost("", async (IndicatorAppService s, IndicatorInput input, CancellationToken ct) =>
        {
            var (item, created) = await s.Create(input, ct);
            return Answers.Made(item, created, "indicators");
        }).Requires(Edit).WithSummary("Définit un indicateur.");
        indicators.MapPut("{id:guid}", (IndicatorAppService s, Guid id, IndicatorInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, match.Stamp, ct), () => s.Get(id, ct))).Requires(Edit)
                .WithSummary("Remplace une définition ; unité et périodicité ne changent plus quand des valeurs sont là.");
        indicators.MapPatch("{id:guid}",
            (IndicatorAppService s, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(
            async () => await s.Change(id, MergePatch.Apply((await s.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions), match.Stamp, ct), () =>
                s.Get(id, ct))).Requires(Edit).WithSummary("Modifie une définition.");
        indicators.MapDelete("{id:guid}", async (IndicatorAppService s, Guid id, IfMatch match, CancellationToken ct) =>
        {
            await s.Delete(id, match.Stamp, ct);
            return Results.NoContent();
        }).Requires(Edit).WithSummary("Met à la corbeille une définition sans valeur.");
        indicators.MapPost("{id:guid}/restore", (IndicatorAppService s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct))).Requires(Edit)
            .WithSummary("Reprend une définition de la corbeille.");
    }
}
