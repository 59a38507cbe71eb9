namespace Crm.Web.Administration.Roles;

/// <summary>One permission: its module's group, its name, what it allows in French.</summary>
internal sealed record PermissionView(string Group, string Name, string Label);
