using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>What our tag helpers share: the request, icons and links to the same page.</summary>
public abstract class CrmTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected HttpRequest Request => ViewContext.HttpContext.Request;

    protected IHtmlContent Svg(string name) => Ui.Icon.Of(ViewContext.HttpContext, name);

    /// <summary>The address of this page with some parameters of its query changed, or taken out when null.</summary>
    protected string Here(params (string Name, string? Value)[] changes)
    {
        var changed = changes.Select(c => c.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = Request.Query.Where(q => !changed.Contains(q.Key)).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v));
        var added = changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, c.Value));
        return Request.PathBase + Request.Path + QueryString.Create(kept.Concat(added));
    }

    /// <summary>An element with encoded text.</summary>
    protected static TagBuilder Element(string name, string cssClass, string? text = null)
    {
        var element = new TagBuilder(name);
        if (cssClass.Length > 0) element.AddCssClass(cssClass);
        if (text is not null) element.InnerHtml.Append(text);
        return element;
    }

    protected static void AddClass(TagHelperOutput output, string cssClass)
    {
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", own is null ? cssClass : $"{cssClass} {own}");
    }
}
