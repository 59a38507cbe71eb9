namespace Crm.Web.Administration.Roles;

internal sealed record ChangeRole(string? Name, IReadOnlyList<string>? Permissions = null)
{
    public static ChangeRole Of(RoleView now) => new(now.Name, now.Permissions);
}
