using Crm.Foundation.Access;
using Crm.Web.Contracts;

namespace Crm.Web.Administration;

/// <summary>Who keeps accounts and roles.</summary>
internal static class AdministrationWrites
{
    public static readonly Write Accounts = new Write("accounts.edit", "Comptes", "créer, modifier, ouvrir et fermer")
        .By(WebPermissions.UsersOfScope, Whose.Scope).By(WebPermissions.Users, Whose.Network);
    public static readonly Write Roles = new Write("roles.edit", "Rôles", "créer et régler").By(WebPermissions.Roles, Whose.Network);
}
