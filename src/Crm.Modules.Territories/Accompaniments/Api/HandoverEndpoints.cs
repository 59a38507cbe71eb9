using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Accompaniments.Handover;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Handover;

namespace Crm.Modules.Territories.Accompaniments.Api;

/// <summary>The handover pack of a territory, and transmissions: <c>/api/v1/territories/{id}/handover</c>, <c>/api/v1/transmissions</c>.</summary>
internal static class HandoverEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var territory = api.MapGroup("territories/{id:guid}").WithTags("Passation");
        territory.MapGet("handover", (HandoverReader s, Guid id, CancellationToken ct) => s.Of(id, ct)).Requires(Default)
            .WithSummary("Dossier de passation d'un territoire, par sections.");
        territory.MapGet("transmissions", (TransmissionAppService s, Guid id, CancellationToken ct) => s.List(id, ct)).Requires(Transmit)
            .WithSummary("Ce qui a été transmis sur un territoire, le plus récent d'abord.");
        territory.MapPost("transmissions", async (TransmissionAppService s, Guid id, TransmitInput input, CancellationToken ct) =>
            Answers.Made(await s.Get(await s.Transmit(id, input, ct), ct), true, "transmissions"))
            .Requires(HandoverWrites.Transmit).WithSummary("Donne à un collègue les suites, accompagnements et silences qu'un autre laisse sur ce territoire.");
        var transmissions = api.MapGroup("transmissions").WithTags("Passation");
        transmissions.MapGet("{id:guid}", (TransmissionAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Transmit)
            .WithSummary("Une transmission.");
        transmissions.MapPost("{id:guid}/undo", (TransmissionAppService s, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Undo(id, ct), () => s.Get(id, ct)))
            .Requires(HandoverWrites.Transmit).WithSummary("Annule une transmission pendant 30 jours.");
    }

    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/territoires/{id:guid}/passation.docx", (HandoverFiles s, Guid id, bool? confidentiel, CancellationToken ct) =>
            File(s.Docx([id], confidentiel is true, ct))).Requires(Default).ExcludeFromDescription();
        routes.MapGet("/territoires/passation.docx", (HandoverFiles s, Guid[] ids, bool? confidentiel, CancellationToken ct) =>
            File(s.Docx(ids, confidentiel is true, ct))).Requires(Default).ExcludeFromDescription();
    }

    private static async Task<IResult> File(Task<(Stream Content, string Name)> making)
    {
        var (content, name) = await making;
        return Results.File(content, HandoverDocument.ContentType, name);
    }
}
