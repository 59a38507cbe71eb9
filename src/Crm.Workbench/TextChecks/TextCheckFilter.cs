using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Crm.Workbench.TextChecks;

/// <summary>
/// On the save of any page whose form names texts to read: without a script, shows once what to look at again, with everything typed
/// kept, then lets the save go on with what the author decided. With one, <c>textcheck.js</c> has asked already.
/// </summary>
internal sealed class TextCheckFilter(TextCheckAppService checks, IModelMetadataProvider metadata) : IAsyncResourceFilter
{
    public const string View = "/Pages/TextChecks/Relire.cshtml";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.ActionDescriptor is PageActionDescriptor && HttpMethods.IsPost(request.Method) && request.HasFormContentType
            && !request.Headers.ContainsKey("HX-Request")
            && await request.ReadFormAsync(context.HttpContext.RequestAborted) is var form && CheckedForm.Asks(form))
        {
            var posted = await Read(form, request);
            if (posted.Passages.Count > 0 && !CheckedForm.IsDecided(form))
            {
                context.Result = Ask(posted);
                return;
            }
            await checks.Decide([.. posted.Decisions], context.HttpContext.RequestAborted);
            request.Form = posted.Masked();
        }
        await next();
    }

    private async Task<CheckedForm> Read(IFormCollection form, HttpRequest request)
    {
        var passages = new List<CheckedPassage>();
        foreach (var field in form[FieldTagHelper.TextChecks].OfType<string>().Distinct())
            passages.AddRange((await checks.Open(form[field].ToString(), request.HttpContext.RequestAborted)).Select(line => new CheckedPassage(field, line)));
        return new CheckedForm(form, UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString), passages);
    }

    private ViewResult Ask(CheckedForm posted) => new()
    {
        ViewName = View,
        StatusCode = StatusCodes.Status422UnprocessableEntity,
        ViewData = new ViewDataDictionary<CheckedForm>(metadata, new ModelStateDictionary()) { Model = posted },
    };
}
