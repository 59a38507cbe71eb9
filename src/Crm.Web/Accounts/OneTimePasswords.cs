using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Crm.Web.Accounts;

/// <summary>A session opened with a one-time password says so, and leads nowhere but to the choice of a real one.</summary>
internal sealed class OneTimePasswords(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users, options)
{
    public const string Page = "/compte/mot-de-passe";
    private const string Claim = "one-time";
    private static readonly string[] StillOpen = [Page, "/compte/deconnexion", "/erreur"];

    public static bool Holds(HttpContext context) =>
        context.User.HasClaim(c => c.Type == Claim) && context.GetEndpoint() is not null && !StillOpen.Any(p => context.Request.Path.StartsWithSegments(p));

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (user.MustChangePassword) identity.AddClaim(new Claim(Claim, "1"));
        return identity;
    }
}
