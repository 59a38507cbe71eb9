using Crm.Migrations;
using Crm.Web.Accounts;
using Crm.Web.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Web.Administration.Roles;

/// <summary>Roles in the trash; the journal keeps which rights they gave.</summary>
internal static class RoleTrash
{
    public const string Key = "role";

    public static readonly TrashOf<Role> Kind = new(new(Key, "Rôle", "key", "/administration/roles"))
    {
        Permission = WebPermissions.Roles, Api = "roles/{id}", KeepsJournal = true,
        Read = s => s.Of<CrmDbContext>().Set<Role>(), Title = _ => r => r.Name, Restore = (s, row, ct) => s.Of<RoleAdministration>().Restore(row.Id, ct),
    };
}
