using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Interactions;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/interactions/{id}/documents</c>: the same documents, by their exchange.</summary>
internal static class InteractionDocumentEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var documents = api.MapGroup("interactions/{id:guid}/documents").WithTags("Documents");
        documents.MapGet("", (ExchangeDocuments s, Guid id, CancellationToken ct) => s.Of(id, ct)).Requires(Default).WithSummary("Documents d'un échange.");
        documents.MapPost("", async (ExchangeDocuments s, Guid id, IFormFile file, CancellationToken ct) =>
        {
            await using var content = file.OpenReadStream();
            return Results.Created($"/api/v1/interactions/{id}/documents", await s.Attach(id, content, file.FileName, ct));
        }).DisableAntiforgery().Requires(InteractionWrites.Edit).WithSummary("Joint un document (multipart, champ file).");
        documents.MapGet("{documentId:guid}", async (ExchangeDocuments s, Guid id, Guid documentId, CancellationToken ct) =>
            await s.Open(id, documentId, ct) is var file ? Results.File(file.Content, file.ContentType, file.FileName) : null!).Requires(Default)
                .WithSummary("Télécharge un document.");
        documents.MapDelete("{documentId:guid}", async (ExchangeDocuments s, Guid id, Guid documentId, CancellationToken ct) =>
            { await s.Delete(id, documentId, ct); return Results.NoContent(); })
            .Requires(InteractionWrites.Edit).WithSummary("Retire un document.");
    }
}
