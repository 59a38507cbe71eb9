using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Ui;

/// <summary>An icon of the one sprite, built from <c>src/Crm.Web/icons.json</c>; silent to screen readers, so always beside a word.</summary>
public static class Icon
{
    public static IHtmlContent Of(HttpContext http, string name)
    {
        var sprite = http.RequestServices.GetRequiredService<IFileVersionProvider>().AddFileVersionToPath(http.Request.PathBase, "/lib/icons.svg");
        return new HtmlString($"""<svg class="icon" aria-hidden="true" focusable="false"><use href="{http.Request.PathBase}{sprite}#{name}"></use></svg>""");
    }
}

/// <summary><c>&lt;crm-icon name="flag" /&gt;</c></summary>
[HtmlTargetElement("crm-icon")]
public sealed class IconTagHelper : CrmTagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Svg(Name));
    }
}
