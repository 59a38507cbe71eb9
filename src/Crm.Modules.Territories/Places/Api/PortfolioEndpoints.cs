using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Territories.Places.Api;

/// <summary><c>/api/v1/portfolios</c></summary>
internal static class PortfolioEndpoints
{
    private const string See = TerritoriesPermissions.Portfolios.Default;
    private static readonly Write Edit = PortfolioWrites.Edit;

    public static void Map(RouteGroupBuilder api)
    {
        var portfolios = api.Resource<PortfolioAppService, PortfolioAppService, PortfolioRow>("portfolios", "Portefeuilles", (s, id, ct) => s.Get(id, ct))
            .Read(See, "Un portefeuille.")
            .Made<PortfolioInput>(Edit, (s, input, ct) => s.Create(input, ct), "Crée un portefeuille.")
            .Changed<PortfolioInput>(Edit, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), (s, id, ct) => s.InputOf(id, ct),
                "Remplace un portefeuille.", "Modifie un portefeuille.")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met un portefeuille à la corbeille pour 30 jours.", "Reprend un portefeuille de la corbeille.").Doors;
        portfolios.MapGet("", (PortfolioAppService s, [AsParameters] PortfolioFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(See).WithSummary("Portefeuilles, avec le nombre d'entrées visibles.");
        MapEntries(portfolios.MapGroup("{portfolioId:guid}/entries"));
    }

    /// <summary>What the référent's picker asks.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) => routes
        .MapGet("/territoires/portefeuilles/referents", async (PortfolioPages s, string? q, CancellationToken ct) =>
            (await s.Colleagues(q, ct)).Select(u => new { Value = u.Id, Label = u.Name, Hint = u.Email })).Requires(Edit).ExcludeFromDescription();

    private static void MapEntries(RouteGroupBuilder entries)
    {
        entries.MapGet("", (EntryAppService s, Guid portfolioId, [AsParameters] EntryFilter f, [AsParameters] PageRequest p, CancellationToken ct) =>
            s.List(portfolioId, f, p, ct))
            .Requires(See).WithSummary("Entrées visibles d'un portefeuille.");
        entries.MapGet("{id:guid}", (EntryAppService s, Guid portfolioId, Guid id, CancellationToken ct) => Answers.One(s.Get(portfolioId, id, ct)))
            .Requires(See).WithSummary("Une entrée.");
        entries.MapPost("", async (EntryAppService s, Guid portfolioId, EntryInput input, CancellationToken ct) =>
        {
            var (item, created) = await s.Add(portfolioId, input, ct);
            return Answers.Made(item, created, $"portfolios/{portfolioId}/entries");
        }).Requires(PortfolioWrites.Enter).WithSummary("Ajoute un territoire au portefeuille.");
        entries.MapPut("{id:guid}", (EntryAppService s, Guid portfolioId, Guid id, EntryInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(portfolioId, id, input, match.Stamp, ct), () => s.Get(portfolioId, id, ct)))
                .Requires(PortfolioWrites.Enter).WithSummary("Remplace une entrée.");
        entries.MapPatch("{id:guid}",
            (EntryAppService s, Guid portfolioId, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json, CancellationToken ct) =>
            Answers.Changed(async () => await s.Change(portfolioId, id,
                MergePatch.Apply(await s.InputOf(portfolioId, id, ct), patch, json.Value.SerializerOptions), match.Stamp, ct),
                    () => s.Get(portfolioId, id, ct)))
            .Requires(PortfolioWrites.Enter).WithSummary("Modifie une entrée.");
        entries.MapDelete("{id:guid}", async (EntryAppService s, Guid portfolioId, Guid id, IfMatch match, CancellationToken ct) =>
        {
            await s.Remove(portfolioId, id, match.Stamp, ct);
            return Results.NoContent();
        }).Requires(PortfolioWrites.Enter).WithSummary("Retire une entrée, reprise possible pendant 30 jours.");
        entries.MapPost("{id:guid}/restore", (EntryAppService s, Guid portfolioId, Guid id, CancellationToken ct) =>
            Answers.One(s.Restore(portfolioId, id, ct)))
            .Requires(PortfolioWrites.Enter).WithSummary("Remet une entrée retirée.");
    }
}
