using Crm.Foundation.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.TextChecks.Api;

/// <summary><c>/api/v1/text-checks</c>: reads a text and keeps nothing of it.</summary>
internal static class TextCheckEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var checks = api.MapGroup("text-checks").WithTags("Garde RGPD");
        checks.MapPost("", (TextCheckAppService s, TextCheckInput input, CancellationToken ct) => s.Check(input, ct))
            .Requires(TextCheckWrites.Own)
            .WithSummary("Passages d'un texte à relire : santé, famille, prénom d'enfant, NIR, téléphone privé, opinion. Rien n'est conservé.");
        checks.MapPost("decisions", async (TextCheckAppService s, TextDecisionInput input, CancellationToken ct) =>
        {
            await s.Decide([input], ct);
            return Results.NoContent();
        }).Requires(TextCheckWrites.Own).WithSummary("Note ce que l'auteur décide d'un passage : gardé (Kept) ou masqué (Masked), jamais le texte.");
    }
}
