using Crm.Foundation.Access;

namespace Crm.Web.Accounts.Api;

/// <summary><c>/api/v1/me</c></summary>
internal static class MeEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGroup("me").WithTags("Mon compte")
        .MapGet("", (ICurrentUser user) => Me.Of(user.Profile)).RequiresSignIn().WithSummary("Qui je suis : rôles, droits et périmètre.");
}

/// <summary>The caller. <see cref="MyScope.Departments"/> holds those of the régions too.</summary>
internal sealed record Me(Guid Id, string Email, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Permissions, MyScope Scope)
{
    public static Me Of(AccessProfile profile) => new(profile.UserId, profile.Email, profile.Name, profile.Roles,
        [.. profile.Permissions.Order(StringComparer.Ordinal)], new MyScope(profile.Everything, profile.Regions, profile.Departments));
}

internal sealed record MyScope(bool Everything, IReadOnlyList<string> Regions, IReadOnlyList<string> Departments);
