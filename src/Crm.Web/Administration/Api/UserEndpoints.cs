using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Web.Administration.Accounts;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Crm.Web.Administration.Api;

/// <summary><c>/api/v1/users</c></summary>
internal static class UserEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var users = api.MapGroup("users").WithTags("Comptes");
        users.MapGet("", (AccountAdministration s, [AsParameters] AccountFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Comptes que l'on gère.");
        users.MapGet("{id:guid}", (AccountAdministration s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Un compte.");
        users.MapPost("", async (AccountAdministration s, CreateAccount input, CancellationToken ct) =>
        {
            var (account, created) = await s.Create(input, ct);
            return Answers.Made(account, created, "users");
        }).Requires(WebPermissions.UsersOfScope).WithSummary("Crée un compte ; la réponse porte une seule fois le mot de passe à usage unique.");
        users.MapPut("{id:guid}", (AccountAdministration s, Guid id, ChangeAccount input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Change(id, input, match.Stamp, ct), () => s.Get(id, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Remplace nom, rôles et périmètre.");
        users.MapPatch("{id:guid}",
            (AccountAdministration s, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Change(id, MergePatch.Apply(ChangeAccount.Of(await s.Get(id, ct)), patch, json.Value.SerializerOptions), match.Stamp, ct),
                () => s.Get(id, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Modifie nom, rôles ou périmètre.");
        MapVerbs(users);
    }

    private static void MapVerbs(RouteGroupBuilder users)
    {
        users.MapPost("{id:guid}/activate", (AccountAdministration s, Guid id, CancellationToken ct) => Answers.One(s.Activate(id, true, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Rouvre un compte.");
        users.MapPost("{id:guid}/deactivate", (AccountAdministration s, Guid id, CancellationToken ct) => Answers.One(s.Activate(id, false, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Ferme un compte : sessions et jetons ne donnent plus accès.");
        users.MapPost("{id:guid}/unlock", (AccountAdministration s, Guid id, CancellationToken ct) => Answers.One(s.Unlock(id, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Lève le blocage après des essais manqués.");
        users.MapPost("{id:guid}/reset-password", async (AccountAdministration s, Guid id, CancellationToken ct) =>
            new OneTimePassword(await s.ResetPassword(id, ct)))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Donne un mot de passe à usage unique, montré une seule fois.");
    }
}

internal sealed record OneTimePassword(string Password);
