using System.Security.Claims;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Authorization;

namespace Crm.Web.Accounts;

/// <summary>Loads rights and scope of the signed-in person before anything reads data, and holds whoever must first choose a password.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, AccessProfiles profiles, ICurrentUser current)
    {
        var profile = Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? await profiles.Of(id, context.RequestAborted) : null;
        if (profile is null)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            await next(context);
            return;
        }
        using var _ = current.Become(profile);
        if (IsClosedDoor(context) && OneTimePasswords.Holds(context)) LeadToPassword(context);
        else await next(context);
    }

    private static bool IsClosedDoor(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is not null;

    private static void LeadToPassword(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api")) throw new BusinessException(AccountErrors.PasswordToChange, 403);
        if (!context.Request.Headers.ContainsKey("HX-Request")) context.Response.Redirect(OneTimePasswords.Page);
        else (context.Response.StatusCode, context.Response.Headers["HX-Redirect"]) = (401, OneTimePasswords.Page);
    }
}
