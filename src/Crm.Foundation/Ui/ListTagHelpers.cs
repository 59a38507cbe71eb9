using Crm.Foundation.Data;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>The foot of a list: which lines of how many, and the pages around this one; keeps the query.</summary>
[HtmlTargetElement("crm-pager")]
public sealed class PagerTagHelper : CrmTagHelper
{
    public required IPage Page { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var last = Math.Max(1, (Page.Total + Page.Size - 1) / Page.Size);
        var first = Page.Total == 0 ? 0 : (Page.Number - 1) * Page.Size + 1;
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("aria-label", "Pages de la liste");
        AddClass(output, "pager");
        var end = Page.TotalIsExact ? Math.Min(Page.Number * Page.Size, Page.Total) : Page.Number * Page.Size;
        var range = Element("span", "pager-range", $"{Fr.Number(first)}–{Fr.Number(end)} sur {Fr.Total(Page)}");
        if (!Page.TotalIsExact) range.InnerHtml.Append(" · ").AppendHtml(CountAll());
        output.Content.AppendHtml(range);
        if (last == 1) return;
        output.Content.AppendHtml(Step(Page.Number - 1, "chevron-left", "Page précédente", Page.Number > 1))
            .AppendHtml(Element("span", "pager-number", $"page {Fr.Number(Page.Number)}{(Page.TotalIsExact ? $" sur {Fr.Number(last)}" : "")}"))
            .AppendHtml(Step(Page.Number + 1, "chevron-right", "Page suivante", Page.Number < last || !Page.TotalIsExact));
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder CountAll()
    {
        var link = Element("a", "", "compter tout");
        link.Attributes["href"] = Here(("count", PageRequest.Exact));
        return link;
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Step(int number, string icon, string label, bool there)
    {
        var step = Element(there ? "a" : "span", "btn btn-icon");
        if (there) step.Attributes["href"] = Here(("page", number == 1 ? null : number.ToString(Fr.Culture)));
        else step.Attributes["aria-hidden"] = "true";
        step.InnerHtml.AppendHtml(Svg(icon));
        if (there) step.InnerHtml.AppendHtml(Element("span", "visually-hidden", label));
        return step;
    }
}

/// <summary>A heading that sorts: <c>&lt;crm-sort by="name"&gt;Nom&lt;/crm-sort&gt;</c> writes the whole <c>&lt;th&gt;</c>.</summary>
[HtmlTargetElement("crm-sort")]
public sealed class SortTagHelper : CrmTagHelper
{
    public string By { get; set; } = "";

    /// <summary>The order the list has when the query says none: <c>name</c> or <c>-name</c>.</summary>
    public string? Default { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = await output.GetChildContentAsync();
        var now = Request.Query["sort"].FirstOrDefault() ?? Default;
        var (up, down) = (now == By, now == "-" + By);
        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        if (up || down) output.Attributes.SetAttribute("aria-sort", up ? "ascending" : "descending");
        var link = Element("a", "sort");
        link.Attributes["href"] = Here(("sort", up ? "-" + By : By), ("page", null));
        link.InnerHtml.AppendHtml(label).AppendHtml(Svg(up ? "arrow-up" : down ? "arrow-down" : "arrows-sort"));
        output.Content.SetHtmlContent(link);
    }
}

/// <summary>One part of the filter sentence, with the cross that takes it out.</summary>
[HtmlTargetElement("crm-filter-chip")]
public sealed class FilterChipTagHelper : CrmTagHelper
{
    public string? Label { get; set; }
    public string Value { get; set; } = "";

    /// <summary>The query parameter to take out.</summary>
    public string Remove { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "chip");
        if (Label is not null) output.Content.AppendHtml(Element("span", "chip-label", Label)).Append(" ");
        var cross = Element("a", "chip-remove");
        cross.Attributes["href"] = Here((Remove, null), ("page", null));
        cross.InnerHtml.AppendHtml(Svg("x")).AppendHtml(Element("span", "visually-hidden", $"Retirer le filtre : {Label} {Value}"));
        output.Content.Append(Value).AppendHtml(cross);
    }
}
