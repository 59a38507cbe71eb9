using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Territories.Observation.Api;

/// <summary><c>/api/v1/indicator-values</c>: what is published is readable by every signed-in person, the rest in scope.</summary>
internal static class IndicatorValueEndpoints
{
    private const string Edit = TerritoriesPermissions.IndicatorValues.Edit;
    private const string Decide = TerritoriesPermissions.IndicatorValues.Validate;

    public static void Map(RouteGroupBuilder api)
    {
        var values = api.MapGroup("indicator-values").WithTags("Indicateurs");
        values.MapGet("", (ValueAppService s, [AsParameters] ValueFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .RequiresSignIn().WithSummary("Valeurs par indicateur, territoire et période ; tri : period, indicator, territory, value, status, createdAt.");
        values.MapGet("{id:guid}", (ValueAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).RequiresSignIn()
            .WithSummary("Une valeur.");
        values.MapPost("", async (ValueAppService s, ValueInput input, CancellationToken ct) =>
        {
            var (item, created) = await s.Create(input, ct);
            return Answers.Made(item, created, "indicator-values");
        }).Requires(Edit).WithSummary("Propose une valeur ; « status: Validated » demande le droit de valider.");
        values.MapPut("{id:guid}", (ValueAppService s, Guid id, ValueInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, match.Stamp, ct), () => s.Get(id, ct))).Requires(Edit)
                .WithSummary("Remplace une valeur, qui redevient proposée.");
        values.MapPatch("{id:guid}",
            (ValueAppService s, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(
            async () => await s.Change(id, MergePatch.Apply((await s.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions), match.Stamp, ct), () =>
                s.Get(id, ct))).Requires(Edit).WithSummary("Modifie une valeur.");
        values.MapPost("{id:guid}/validate", (ValueAppService s, Guid id, CancellationToken ct) => Answers.One(s.Validate(id, ct))).Requires(Decide)
            .WithSummary("Valide une valeur proposée.");
        values.MapPost("{id:guid}/refuse", (ValueAppService s, Guid id, RefusalInput input, CancellationToken ct) => Answers.One(s.Refuse(id, input, ct)))
            .Requires(Decide).WithSummary("Refuse une valeur proposée, avec une phrase.");
        values.MapDelete("{id:guid}", async (ValueAppService s, Guid id, IfMatch match, CancellationToken ct) =>
        {
            await s.Delete(id, match.Stamp, ct);
            return Results.NoContent();
        }).Requires(Edit).WithSummary("Met une valeur à la corbeille pour 30 jours.");
        values.MapPost("{id:guid}/restore", (ValueAppService s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct))).Requires(Edit)
            .WithSummary("Reprend une valeur de la corbeille.");
        values.MapGet("{id:guid}/changes", async (ValuePages s, Guid id, CancellationToken ct) =>
        {
            var changes = (await s.File(id, ct)).Changes;
            return new Page<ValueChangeRow>(changes, 1, PageRequest.MaxSize, changes.Count);
        }).RequiresSignIn().WithSummary("Corrections et décisions d'une valeur, les dernières d'abord.");
    }

    public static void MapPages(IEndpointRouteBuilder routes) =>
        routes.MapGet("/indicateurs/valeurs/export",
            async (ValuePages pages, [AsParameters] ValueFilter filter, string? sort, string? format, CancellationToken ct) =>
            await ValueList.Definition.File(await pages.Export(filter, sort, ct), "indicateurs", format))
                .Requires(TerritoriesPermissions.IndicatorValues.Export).ExcludeFromDescription();
}
