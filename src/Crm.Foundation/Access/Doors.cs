using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Crm.Foundation.Access;

/// <summary>What a door (endpoint or page) demands. A test fails for a door that says nothing.</summary>
public interface IDoor
{
    /// <summary>Null: any signed-in person.</summary>
    string? Permission { get; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute : AuthorizeAttribute, IDoor
{
    public RequiresAttribute() { }

    public RequiresAttribute(string permission) : base(PermissionPolicies.Prefix + permission) => Permission = permission;

    public string? Permission { get; }
}

public static class DoorExtensions
{
    public static TBuilder Requires<TBuilder>(this TBuilder builder, string permission) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(new RequiresAttribute(permission));

    /// <summary>Any signed-in person: what is behind is public within the network, or filtered by itself.</summary>
    public static TBuilder RequiresSignIn<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(new RequiresAttribute());
}

/// <summary>Makes one policy per permission, on demand.</summary>
public sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public const string Prefix = "permission:";

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        policyName.StartsWith(Prefix, StringComparison.Ordinal)
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName[Prefix.Length..])).Build()
            : await base.GetPolicyAsync(policyName);
}

public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionHandler(ICurrentUser user) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (user.Has(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

public static class PermissionServices
{
    public static IServiceCollection AddPermissions(this IServiceCollection services) => services
        .AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>()
        .AddScoped<IAuthorizationHandler, PermissionHandler>();
}
