using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Web.Accounts;

namespace Crm.Web.Administration.Accounts;

/// <summary>A line of the list of accounts.</summary>
internal sealed record AccountRow(
    Guid Id, string Email, string Name, IReadOnlyList<string> Roles, bool Everything, IReadOnlyList<string> Regions,
    IReadOnlyList<string> Departments, bool Active, bool Locked);

/// <summary>One account. <see cref="OneTimePassword"/> is there only in the answer that made it.</summary>
internal sealed record AccountView(
    Guid Id, string Email, string Name, IReadOnlyList<string> Roles, bool Everything, IReadOnlyList<string> Regions, IReadOnlyList<string> Departments,
    bool Active, bool Locked, bool TwoFactor, bool MustChangePassword) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    /// <summary>False: the reader may look, but this account has a role above his.</summary>
    [JsonIgnore]
    public bool MayChange { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OneTimePassword { get; init; }

    public static AccountView Of(User user, IReadOnlyList<string> roles, DateTime now, bool mayChange) => new(
        user.Id, user.Email!, user.DisplayName, roles, user.Everything, [.. user.CodesOf(ScopeKind.Region)], [.. user.CodesOf(ScopeKind.Department)],
        user.IsActive, user.LockoutEnd > now, user.TwoFactorEnabled, user.MustChangePassword) { Stamp = user.Stamp, MayChange = mayChange };
}

/// <param name="Role">Name of a role.</param>
/// <param name="Department">INSEE code: accounts that see it, also through their région or everything.</param>
/// <param name="Active">Null: both.</param>
internal sealed record AccountFilter(string? Q = null, string? Role = null, string? Department = null, bool? Active = null);

/// <summary>What an account may do and where. Roles by name, régions and départements by INSEE code.</summary>
internal interface IAccountRights
{
    IReadOnlyList<string>? Roles { get; }
    bool Everything { get; }
    IReadOnlyList<string>? Regions { get; }
    IReadOnlyList<string>? Departments { get; }
}

internal sealed record CreateAccount(
    string? Email, string? Name, IReadOnlyList<string>? Roles = null, bool Everything = false, IReadOnlyList<string>? Regions = null,
    IReadOnlyList<string>? Departments = null, Guid? Id = null) : IAccountRights;

internal sealed record ChangeAccount(
    string? Name, IReadOnlyList<string>? Roles = null, bool Everything = false, IReadOnlyList<string>? Regions = null,
    IReadOnlyList<string>? Departments = null) : IAccountRights
{
    public static ChangeAccount Of(AccountView now) => new(now.Name, now.Roles, now.Everything, now.Regions, now.Departments);
}
