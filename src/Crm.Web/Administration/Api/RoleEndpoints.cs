using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Web.Administration.Roles;
using Crm.Web.Contracts;
using Crm.Workbench.Doors;

namespace Crm.Web.Administration.Api;

/// <summary><c>/api/v1/roles</c> and <c>/api/v1/permissions</c></summary>
internal static class RoleEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("permissions", (RoleAdministration s, [AsParameters] PageRequest p) => s.ListPermissions(p)).Requires(WebPermissions.Roles).WithTags("Rôles")
            .WithSummary("Tous les droits, par module.");
        api.Resource<RoleAdministration, RoleAdministration, RoleView>("roles", "Rôles", (s, id, ct) => s.Get(id, ct))
            .Read(WebPermissions.Roles, "Un rôle.")
            .Made<CreateRole>(AdministrationWrites.Roles, (s, input, ct) => s.Create(input, ct), "Crée un rôle.")
            .Changed<ChangeRole>(AdministrationWrites.Roles, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct),
                async (s, id, ct) => ChangeRole.Of(await s.Get(id, ct)),
                "Remplace le nom et les droits d'un rôle.", "Modifie le nom ou les droits d'un rôle.")
            .Trashed(AdministrationWrites.Roles, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Supprime un rôle que personne n'a plus.", "Rétablit un rôle supprimé.")
            .Doors.MapGet("", (RoleAdministration s, [AsParameters] PageRequest p, CancellationToken ct) => s.List(p, ct)).Requires(WebPermissions.Roles)
            .WithSummary("Rôles et leurs droits.");
    }
}
