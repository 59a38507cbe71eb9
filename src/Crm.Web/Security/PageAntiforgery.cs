using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Crm.Web.Security;

/// <summary>A form whose token is no longer that of the session says so and asks to load the page again, as the API does, instead of a bare 400.</summary>
internal sealed class PageAntiforgery : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) throw new AntiforgeryValidationException("A form without the token of its session.");
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
