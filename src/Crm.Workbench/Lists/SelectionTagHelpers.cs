using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary>
/// The bar under a list with what can be done to the chosen lines, all pages of the filter included. Inside <c>class="select-list"</c>;
/// its content is buttons and fields of the one form that the boxes belong to. Posts to <see cref="Action"/> with the query of the
/// page, so that « all of the filter » is the filter one sees.
/// </summary>
[HtmlTargetElement("crm-selection")]
public sealed class SelectionTagHelper : CrmTagHelper
{
    public const string FormId = "lot";

    public required IPage Page { get; set; }
    public string Action { get; set; } = "";

    /// <summary>« suite choisie » and « suites choisies ».</summary>
    public string Single { get; set; } = "ligne choisie";
    public string Many { get; set; } = "lignes choisies";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "selbar");
        foreach (var (name, value) in new[] { ("id", FormId), ("method", "post"), ("action", Request.PathBase + Action + Request.QueryString),
            ("aria-label", "Lignes choisies") })
            output.Attributes.SetAttribute(name, value);
        var count = Element("strong", "", Many);
        (count.Attributes["data-selected-count"], count.Attributes["data-one"], count.Attributes["data-many"], count.Attributes["data-total"]) =
            ("", Single, Many, Fr.Number(Page.Total));
        output.Content.AppendHtml(Request.HttpContext.RequestServices.GetRequiredService<IAntiforgery>()
            .GetAndStoreTokens(Request.HttpContext) is { RequestToken: { } token } tokens
            ? Hidden(tokens.FormFieldName, token) : Element("span", "")).AppendHtml(count);
        if (Page.Total > Page.Size || Page.Number > 1) output.Content.AppendHtml(Everything());
        output.Content.AppendHtml(content).AppendHtml(Nothing());
    }

    private TagBuilder Everything()
    {
        if (Page.Total > Bulk.Max)
            return Element("span", "selbar-note", $"{Fr.Total(Page)} au total : précisez le filtre pour tout choisir ({Fr.Number(Bulk.Max)} au plus)");
        var label = Element("label", "selbar-all");
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.AddCssClass("form-check-input");
        (box.Attributes["type"], box.Attributes["name"], box.Attributes["value"], box.Attributes["data-check-filter"]) = ("checkbox", "all", "true", "");
        label.InnerHtml.AppendHtml(box).Append($"les {Fr.Number(Page.Total)} du filtre");
        return label;
    }

    private TagBuilder Nothing()
    {
        var none = Element("button", "btn btn-quiet btn-icon btn-sm needs-js");
        (none.Attributes["type"], none.Attributes["data-check-none"]) = ("button", "");
        none.InnerHtml.AppendHtml(Svg("x")).AppendHtml(Element("span", "visually-hidden", "Ne plus rien choisir"));
        return none;
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (input.Attributes["type"], input.Attributes["name"], input.Attributes["value"]) = ("hidden", name, value);
        return input;
    }
}

/// <summary><c>&lt;crm-pick /&gt;</c> in the head and <c>&lt;crm-pick value="@id" label="@name" /&gt;</c> on each line: the whole cell with its box.</summary>
[HtmlTargetElement("crm-pick", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PickTagHelper : CrmTagHelper
{
    public Guid? Value { get; set; }
    public string? Label { get; set; }
    public bool Checked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Value is null ? "th" : "td";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "pick");
        if (Value is null) output.Attributes.SetAttribute("scope", "col");
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.AddCssClass(Value is null ? "form-check-input" : "form-check-input row-check");
        (box.Attributes["type"], box.Attributes["aria-label"]) = ("checkbox", Value is null ? "Choisir toute la page" : $"Choisir {Label}");
        if (Value is { } id) (box.Attributes["name"], box.Attributes["value"], box.Attributes["form"]) = ("ids", id.ToString(), SelectionTagHelper.FormId);
        else box.Attributes["data-check-all"] = "";
        if (Checked) box.Attributes["checked"] = "checked";
        output.Content.SetHtmlContent(box);
    }
}
