using Crm.Foundation.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Crm.Workbench.Lists;

/// <summary>A list asked for without any filter opens with the view its reader chose. <c>?vue=tout</c> shows it bare.</summary>
public sealed class OpensWithItsView(ListCatalog lists, ViewAppService views, ICurrentUser user) : IAsyncPageFilter
{
    public const string Key = "vue", Everything = "tout";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var bare = HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue && !request.Headers.ContainsKey("HX-Request") && user.IsSignedIn;
        if (bare && lists.At(request.Path) is { } list && await views.Opening(list, context.HttpContext.RequestAborted) is { } url)
            context.Result = new LocalRedirectResult(request.PathBase + url);
        else await next();
    }
}
