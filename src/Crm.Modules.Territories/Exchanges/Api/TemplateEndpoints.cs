using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Templates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/exchange-templates</c>. Keeping a national one demands the national permission, checked by the service.</summary>
internal static class TemplateEndpoints
{
    private const string Use = TerritoriesPermissions.Interactions.Create;
    private const string Keep = TerritoriesPermissions.Templates.Default;

    public static void Map(RouteGroupBuilder api)
    {
        var templates = api.MapGroup("exchange-templates").WithTags("Modèles d'échange");
        templates.MapGet("",
            (TemplateAppService s, [AsParameters] TemplateFilter filter, [AsParameters] PageRequest page, CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Use).WithSummary("Modèles d’échange : ceux du réseau et ceux de sa Caf.");
        templates.MapGet("{id:guid}", (TemplateAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(Use).WithSummary("Un modèle.");
        templates.MapPost("", async (TemplateAppService s, TemplateInput input, CancellationToken ct) => await s.Create(input, ct) is var (id, created)
            ? Answers.Made(await s.Get(id, ct), created, "exchange-templates") : null!)
            .Requires(Keep).WithSummary("Crée un modèle pour sa Caf, ou national (national: true).");
        templates.MapPut("{id:guid}", (TemplateAppService s, Guid id, TemplateInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, match.Stamp, ct), () => s.Get(id, ct)))
            .Requires(Keep).WithSummary("Remplace un modèle.");
        templates.MapPatch("{id:guid}", (TemplateAppService s, IOptions<JsonOptions> json, Guid id, JsonElement patch, IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Change(id, MergePatch.Apply((await s.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => s.Get(id, ct)))
            .Requires(Keep).WithSummary("Modifie un modèle (JSON merge patch).");
        templates.MapDelete("{id:guid}", async (TemplateAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Keep).WithSummary("Met un modèle à la corbeille pour 30 jours.");
        templates.MapPost("{id:guid}/restore", (TemplateAppService s, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, ct), () => s.Get(id, ct))).Requires(Keep).WithSummary("Reprend un modèle de la corbeille.");
    }
}
