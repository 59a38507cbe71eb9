using Crm.Web.Accounts;
using Microsoft.AspNetCore.Antiforgery;

namespace Crm.Web.Security;

/// <summary>A write to the API with a session cookie needs the antiforgery token; a bearer token does not. All verbs, DELETE too.</summary>
internal sealed class ApiAntiforgery(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method) && !TokenAuthentication.IsBearer(http))
            await antiforgery.ValidateRequestAsync(http);
        return await next(context);
    }
}
