using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Web.Administration.Accounts;
using Crm.Web.Contracts;
using Crm.Workbench.Doors;

namespace Crm.Web.Administration.Api;

/// <summary><c>/api/v1/users</c></summary>
internal static class UserEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var users = api.Resource<AccountAdministration, AccountAdministration, AccountView>("users", "Comptes", (s, id, ct) => s.Get(id, ct))
            .Read(WebPermissions.UsersOfScope, "Un compte.")
            .Made<CreateAccount>(AdministrationWrites.Accounts, (s, input, ct) => s.Create(input, ct),
                "Crée un compte ; la réponse porte une seule fois le mot de passe à usage unique.")
            .Changed<ChangeAccount>(AdministrationWrites.Accounts, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct),
                async (s, id, ct) => ChangeAccount.Of(await s.Get(id, ct)), "Remplace nom, rôles et périmètre.", "Modifie nom, rôles ou périmètre.")
            .Verb("activate", AdministrationWrites.Accounts, (s, id, ct) => s.Activate(id, true, ct), "Rouvre un compte.")
            .Verb("deactivate", AdministrationWrites.Accounts, (s, id, ct) => s.Activate(id, false, ct),
                "Ferme un compte : sessions et jetons ne donnent plus accès.")
            .Verb("unlock", AdministrationWrites.Accounts, (s, id, ct) => s.Unlock(id, ct), "Lève le blocage après des essais manqués.").Doors;
        users.MapGet("", (AccountAdministration s, [AsParameters] AccountFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(WebPermissions.UsersOfScope).WithSummary("Comptes que l'on gère.");
        users.MapPost("{id:guid}/reset-password", async (AccountAdministration s, Guid id, CancellationToken ct) =>
            new OneTimePassword(await s.ResetPassword(id, ct)))
            .Requires(AdministrationWrites.Accounts).WithSummary("Donne un mot de passe à usage unique, montré une seule fois.");
    }
}

internal sealed record OneTimePassword(string Password);
