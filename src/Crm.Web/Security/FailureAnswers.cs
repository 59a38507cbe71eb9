using Crm.Foundation.Api;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;

namespace Crm.Web.Security;

/// <summary>Answers exceptions and bare error statuses: problem+json for programs, the error page for people, at the same address.</summary>
internal sealed class FailureAnswers(RequestDelegate next, Problems problems, Texts texts, ILogger<FailureAnswers> log)
{
    /// <summary>Where the error page finds the sentence to show.</summary>
    public const string Detail = "Failure.Detail";

    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null })
                await Answer(context, Failures.OfStatus(context.Response.StatusCode));
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var refused = Failures.Explain(exception, context);
            if (refused.Status >= 500) log.LogError(exception, "Échec de {Method} {Path}", context.Request.Method, context.Request.Path);
            await Answer(context, refused);
        }
    }

    private async Task Answer(HttpContext context, BusinessException refused)
    {
        var request = context.Request;
        var wantsPage = !request.Path.StartsWithSegments("/api/v1") && !request.Headers.ContainsKey("HX-Request")
            && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (wantsPage && context.Items.TryAdd(Detail, texts.Of(refused))) await ShowPage(context, refused.Status);
        else await problems.Answer(refused).ExecuteAsync(context);
    }

    private async Task ShowPage(HttpContext context, int status)
    {
        var (path, method) = (context.Request.Path, context.Request.Method);
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Path, context.Request.Method) = ($"/erreur/{status}", HttpMethods.Get);
        context.Response.StatusCode = status;
        await next(context);
        (context.Request.Path, context.Request.Method) = (path, method);
    }
}
