using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary><c>&lt;crm-views list="tasks" /&gt;</c>: the views of this list, and what keeps the present one. One command.</summary>
[HtmlTargetElement("crm-views", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ViewsTagHelper(ListCatalog lists, IHtmlHelper html) : CrmTagHelper
{
    public string List { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var list = lists.Find(List) ?? throw new InvalidOperationException($"No list is called {List}.");
        var from = Guid.TryParse(Request.Query[OpensWithItsView.Key], out var id) ? id : (Guid?)null;
        var service = Request.HttpContext.RequestServices.GetRequiredService<ViewAppService>();
        var picker = await service.Picker(list, Request.QueryString.Value ?? "", from, Request.HttpContext.RequestAborted);
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync("_ViewPicker", picker));
    }
}
