namespace Crm.Web.Administration.Roles;

/// <summary>A column of the matrix: the rights wanted, on the version that was shown.</summary>
internal sealed record RoleRights(Guid Id, Guid Stamp, IReadOnlyList<string> Permissions);
