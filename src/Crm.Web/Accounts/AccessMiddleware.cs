using System.Security.Claims;
using Crm.Foundation.Access;

namespace Crm.Web.Accounts;

/// <summary>Loads rights and scope of the signed-in person before anything reads data.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, AccessProfiles profiles, ICurrentUser current)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var profile = await profiles.Of(id, context.RequestAborted);
            if (profile is null) context.User = new ClaimsPrincipal(new ClaimsIdentity());
            else
            {
                using var _ = current.Become(profile);
                await next(context);
                return;
            }
        }
        await next(context);
    }
}
