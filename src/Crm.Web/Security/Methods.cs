using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Crm.Web.Security;

/// <summary>HEAD answers as GET does, without a body; a page refuses the verbs it has no handler for, instead of showing itself.</summary>
internal static class Methods
{
    public static void AnswerHeadAsGet(this WebApplication app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method) || !context.Request.Path.StartsWithSegments("/api")) return next(context);
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        return next(context);
    });

    public static void RefuseUnknownVerbs(this WebApplication app) => app.Use((context, next) =>
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method)) return next(context);
        if (context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page) return next(context);
        var known = page.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).ToHashSet();
        if (known.Contains(method)) return next(context);
        context.Response.Headers.Allow = string.Join(", ", known.Append("GET").Append("HEAD").Distinct());
        if (!HttpMethods.IsOptions(method)) throw new BusinessException(CoreErrors.MethodNotAllowed, 405);
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    });
}
