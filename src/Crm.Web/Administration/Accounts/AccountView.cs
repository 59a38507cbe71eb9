using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Web.Accounts;

namespace Crm.Web.Administration.Accounts;

/// <summary>One account. <see cref="OneTimePassword"/> is there only in the answer that made it.</summary>
internal sealed record AccountView(
    Guid Id, string Email, string Name, IReadOnlyList<string> Roles, bool Everything, IReadOnlyList<string> Regions, IReadOnlyList<string> Departments,
    bool Active, bool Locked, bool TwoFactor, bool MustChangePassword) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    /// <summary>False: the reader may look, but this account has a role above theirs.</summary>
    [JsonIgnore]
    public bool MayChange { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OneTimePassword { get; init; }

    public static AccountView Of(User user, IReadOnlyList<string> roles, DateTime now, bool mayChange) => new(
        user.Id, user.Email!, user.DisplayName, roles, user.Everything, [.. user.CodesOf(ScopeKind.Region)], [.. user.CodesOf(ScopeKind.Department)],
        user.IsActive, user.LockoutEnd > now, user.TwoFactorEnabled, user.MustChangePassword) { Stamp = user.Stamp, MayChange = mayChange };
}
