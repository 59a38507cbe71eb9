using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Web.Administration.Roles;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Crm.Web.Administration.Api;

/// <summary><c>/api/v1/roles</c> and <c>/api/v1/permissions</c></summary>
internal static class RoleEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("permissions", (RoleAdministration s, [AsParameters] PageRequest p) => s.ListPermissions(p)).Requires(WebPermissions.Roles).WithTags("Rôles")
            .WithSummary("Tous les droits, par module.");
        var roles = api.MapGroup("roles").WithTags("Rôles");
        roles.MapGet("", (RoleAdministration s, [AsParameters] PageRequest p, CancellationToken ct) => s.List(p, ct)).Requires(WebPermissions.Roles)
            .WithSummary("Rôles et leurs droits.");
        roles.MapGet("{id:guid}", (RoleAdministration s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(WebPermissions.Roles).WithSummary("Un rôle.");
        roles.MapPost("", async (RoleAdministration s, CreateRole input, CancellationToken ct) =>
        {
            var (role, created) = await s.Create(input, ct);
            return Answers.Made(role, created, "roles");
        }).Requires(WebPermissions.Roles).WithSummary("Crée un rôle.");
        roles.MapPut("{id:guid}", (RoleAdministration s, Guid id, ChangeRole input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, match.Stamp, ct), () => s.Get(id, ct)))
            .Requires(WebPermissions.Roles).WithSummary("Remplace le nom et les droits d'un rôle.");
        roles.MapPatch("{id:guid}", (RoleAdministration s, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Change(id, MergePatch.Apply(ChangeRole.Of(await s.Get(id, ct)), patch, json.Value.SerializerOptions), match.Stamp, ct),
                () => s.Get(id, ct)))
                .Requires(WebPermissions.Roles).WithSummary("Modifie le nom ou les droits d'un rôle.");
        roles.MapDelete("{id:guid}", async (RoleAdministration s, Guid id, IfMatch match, CancellationToken ct) =>
        {
            await s.Delete(id, match.Stamp, ct);
            return Results.NoContent();
        }).Requires(WebPermissions.Roles).WithSummary("Supprime un rôle que personne n'a plus.");
        roles.MapPost("{id:guid}/restore", (RoleAdministration s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct)))
            .Requires(WebPermissions.Roles).WithSummary("Rétablit un rôle supprimé.");
    }
}
