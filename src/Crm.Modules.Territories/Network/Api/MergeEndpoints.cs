using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/organisations/duplicates</c>, <c>contacts/duplicates</c>, <c>…/{id}/merge</c> and <c>merges</c>.</summary>
internal static class MergeEndpoints
{
    private const string See = TerritoriesPermissions.Merges.Default;
    private static readonly Write Edit = NetworkWrites.Merges;

    public static void Map(RouteGroupBuilder api)
    {
        MapKind(api.MapGroup("organisations").WithTags("Doublons et fusions"), MergeKind.Organisation);
        MapKind(api.MapGroup("contacts").WithTags("Doublons et fusions"), MergeKind.Contact);
        var merges = api.MapGroup("merges").WithTags("Doublons et fusions");
        merges.MapGet("", (MergeReader s, [AsParameters] MergeFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct)).Requires(See)
            .WithSummary("Fusions faites, de la plus récente à la plus ancienne.");
        merges.MapGet("{id:guid}", (MergeReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(See)
            .WithSummary("Une fusion, ce qu'elle a déplacé et, annulée, ce qui n'a pas pu revenir.");
        merges.MapPost("{id:guid}/undo", async (MergeAppService s, MergeReader reader, Guid id, CancellationToken ct) =>
        {
            await s.Undo(id, null, ct);
            return await Answers.One(reader.Get(id, ct));
        }).Requires(Edit)
            .WithSummary("Annule une fusion de moins de 30 jours : liens et valeurs reviennent, sauf ce qui a changé depuis, nommé dans notRestored.");
    }

    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reseau/doublons/export",
            async (DuplicateAppService s, ListExport export, MergeKind? genre, [AsParameters] DuplicateFilter f, string? sort, string? format,
                CancellationToken ct) =>
            await TabularWriter.File(await export.All("Duplicate", f, sort, p => s.List(genre ?? MergeKind.Organisation, f, p, ct), ct),
                MergeExport.Pairs, "doublons", format)).Requires(See).ExcludeFromDescription();
        routes.MapGet("/reseau/doublons/fusions/export",
            async (MergeReader s, ListExport export, [AsParameters] MergeFilter f, string? sort, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(Merge), f, sort, p => s.List(f, p, ct), ct), MergeExport.Done, "fusions", format))
                .Requires(See).ExcludeFromDescription();
    }

    private static void MapKind(RouteGroupBuilder records, MergeKind kind)
    {
        records.MapGet("duplicates",
            (DuplicateAppService s, [AsParameters] DuplicateFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(kind, f, p, ct))
            .Requires(See).WithSummary("Paires qui semblent n'en faire qu'une, avec leur score (0 à 100) et ses raisons.");
        records.MapGet("duplicates/{pair:guid}", (DuplicateAppService s, Guid pair, CancellationToken ct) => s.Get(pair, ct))
            .Requires(See).WithSummary("Une paire.");
        records.MapPost("duplicates/{pair:guid}/dismiss", (DuplicateAppService s, Guid pair, CancellationToken ct) => Decide(s, pair, false, ct)).Requires(Edit)
            .WithSummary("Pas un doublon : la paire ne sera plus proposée.");
        records.MapPost("duplicates/{pair:guid}/propose", (DuplicateAppService s, Guid pair, CancellationToken ct) => Decide(s, pair, true, ct)).Requires(Edit)
            .WithSummary("Propose de nouveau une paire écartée.");
        records.MapPost("{id:guid}/merge", async (MergeAppService s, MergeReader reader, Guid id, MergeInput input, CancellationToken ct) =>
            Answers.Made(await reader.Get(await s.Merge(kind, id, input, ct), ct), true, "merges")).Requires(Edit)
            .WithSummary("Fusionne cette fiche dans une autre (into), qui garde tous les liens ; annulable 30 jours.");
    }

    private static async Task<IResult> Decide(DuplicateAppService service, Guid pair, bool duplicate, CancellationToken ct)
    {
        await service.Decide(pair, duplicate, ct);
        return Results.Ok(await service.Get(pair, ct));
    }
}
