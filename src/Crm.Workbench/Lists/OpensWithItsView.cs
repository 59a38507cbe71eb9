using Crm.Foundation.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Crm.Workbench.Lists;

/// <summary>A list asked for without any filter opens with the view its reader chose; <c>?vue=tout</c> shows it bare. Asked for by a former address, it is
/// shown at that of today.</summary>
public sealed class OpensWithItsView(ListCatalog lists, ViewAppService views, ICurrentUser user) : IAsyncPageFilter
{
    public const string Key = "vue", Everything = "tout";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var list = HttpMethods.IsGet(request.Method) && user.IsSignedIn ? lists.At(request.Path) : null;
        var bare = !request.QueryString.HasValue && !request.Headers.ContainsKey("HX-Request");
        if (list is not null && bare && await views.Opening(list, context.HttpContext.RequestAborted) is { } url)
            context.Result = new LocalRedirectResult(request.PathBase + url);
        else if (list?.Renewed(request.QueryString.Value) is { } query) context.Result = new LocalRedirectResult($"{request.PathBase}{list.Path}?{query}");
        else await next();
    }
}
