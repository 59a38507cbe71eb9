using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Errors;

namespace Crm.Web.Administration.Roles;

/// <summary>A role and what it may do. <see cref="Users"/>: how many accounts have it.</summary>
internal sealed record RoleView(Guid Id, string Name, bool BuiltIn, IReadOnlyList<string> Permissions, int Users) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}

internal sealed record CreateRole(string? Name, IReadOnlyList<string>? Permissions = null, Guid? Id = null);

internal sealed record ChangeRole(string? Name, IReadOnlyList<string>? Permissions = null)
{
    public static ChangeRole Of(RoleView now) => new(now.Name, now.Permissions);
}

/// <summary>A column of the matrix: the rights wanted, on the version that was shown.</summary>
internal sealed record RoleRights(Guid Id, Guid Stamp, IReadOnlyList<string> Permissions);

/// <summary>One permission: its module's group, its name, what it allows in French.</summary>
internal sealed record PermissionView(string Group, string Name, string Label);

internal static class RoleErrors
{
    public const string NameTaken = "Crm.Roles:NameTaken";
    public const string BuiltIn = "Crm.Roles:BuiltIn";
    public const string InUse = "Crm.Roles:InUse";
    public const string OwnRights = "Crm.Roles:OwnRights";

    public static InputException Field(string field, string code) => new([new FieldError(field, code, new Dictionary<string, object?>())]);
}
