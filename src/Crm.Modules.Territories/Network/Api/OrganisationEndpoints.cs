using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary><c>/api/v1/organisations</c></summary>
internal static class OrganisationEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var organisations = api.MapGroup("organisations").WithTags("Organisations");
        organisations.MapGet("", (OrganisationReader s, [AsParameters] OrganisationFilter filter, [AsParameters] PageRequest page,
            CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Organisations du réseau, par nom.");
        organisations.MapGet("{id:guid}", (OrganisationReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Une organisation.");
        organisations.MapPost("", async (OrganisationAppService s, OrganisationReader r, OrganisationInput input, CancellationToken ct) =>
            await s.Create(input, ct) is var (id, created) ? Answers.Made(await r.Get(id, ct), created, "organisations") : null!)
            .Requires(Edit).WithSummary("Ajoute une organisation ; sans territoire ni commune, elle agit dans les départements de son auteur.");
        organisations.MapPut("{id:guid}",
            (OrganisationAppService s, OrganisationReader r, Guid id, OrganisationInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => r.Get(id, ct))).Requires(Edit).WithSummary("Remplace une organisation.");
        organisations.MapPatch("{id:guid}", (OrganisationAppService s, OrganisationReader r, IOptions<JsonOptions> json, Guid id, JsonElement patch,
            IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply((await r.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Modifie une organisation (JSON merge patch).");
        organisations.MapDelete("{id:guid}", async (OrganisationAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Edit).WithSummary("Met une organisation à la corbeille pour 30 jours ; ses contacts restent.");
        organisations.MapPost("{id:guid}/restore", (OrganisationAppService s, OrganisationReader r, Guid id, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Reprend une organisation de la corbeille.");
    }
}
