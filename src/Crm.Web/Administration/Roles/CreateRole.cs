namespace Crm.Web.Administration.Roles;

internal sealed record CreateRole(string? Name, IReadOnlyList<string>? Permissions = null, Guid? Id = null);
