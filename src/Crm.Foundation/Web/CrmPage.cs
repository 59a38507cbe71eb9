using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Web;

/// <summary>Base of every page: title, breadcrumb, toasts, and refusals shown beside the fields with what was typed kept.</summary>
public abstract class CrmPage : PageModel
{
    /// <summary>True when htmx asks for a fragment rather than the whole page.</summary>
    public bool IsFragment => Request.Headers.ContainsKey("HX-Request");

    /// <summary>An address that names an unknown handler is not found, rather than a page without its content.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && RouteData.Values["handler"] is string { Length: > 0 }) throw CoreErrors.Missing();
    }

    protected void Head(string title, params Crumb[] crumbs)
    {
        ViewData["Title"] = title;
        ViewData["Crumbs"] = crumbs;
    }

    protected void Toast(string text, string? undoUrl = null, string? openUrl = null) =>
        TempData["toast"] = JsonSerializer.Serialize(new { text, undoUrl, openUrl });

    /// <summary>Runs a use case; a refusal fills the page's errors, answers 422 (or its own status) and gives false.</summary>
    protected async Task<bool> Try(Func<Task> useCase, string prefix = "Input")
    {
        try
        {
            if (ModelState.IsValid) await useCase();
        }
        catch (BusinessException refused) when (refused.Status is 422 or 409 or 412)
        {
            AddErrors(refused, prefix);
            Response.StatusCode = refused.Status;
        }
        if (!ModelState.IsValid && Response.StatusCode == 200) Response.StatusCode = 422;
        return ModelState.IsValid;
    }

    /// <summary>After a successful post: a fragment navigates as a page does.</summary>
    protected IActionResult GoTo(string url)
    {
        if (!IsFragment) return LocalRedirect(url);
        Response.Headers["HX-Redirect"] = url;
        return new StatusCodeResult(204);
    }

    private void AddErrors(BusinessException refused, string prefix)
    {
        var texts = HttpContext.RequestServices.GetRequiredService<Texts>();
        if (refused is InputException input)
            foreach (var error in input.Errors) ModelState.AddModelError($"{prefix}.{Pascal(error.Field)}", texts.Of(error));
        else ModelState.AddModelError("", texts.Of(refused));
    }

    private static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
