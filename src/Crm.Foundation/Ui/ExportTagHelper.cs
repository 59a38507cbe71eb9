using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>What is on screen as a file, with its filters, order and columns: <c>&lt;crm-export path="/echanges/export" /&gt;</c>.</summary>
[HtmlTargetElement("crm-export")]
public sealed class ExportTagHelper : CrmTagHelper
{
    private static readonly (string Format, string Label, string Icon)[] Formats = [("csv", "CSV", "file-type-csv"), ("xlsx", "Excel", "file-spreadsheet")];

    /// <summary>May hold what the page filters by itself.</summary>
    public string Path { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "menu");
        var summary = Element("summary", "btn");
        summary.InnerHtml.AppendHtml(Svg("download")).Append("Exporter").AppendHtml(Svg("chevron-down"));
        var list = Element("ul", "");
        foreach (var (format, label, icon) in Formats)
        {
            var link = Element("a", "");
            link.Attributes["href"] = Request.PathBase + Path
                + (Path.Contains('?') ? "&" + Query(format).ToUriComponent()[1..] : Query(format).ToUriComponent());
            link.Attributes["download"] = "";
            link.InnerHtml.AppendHtml(Svg(icon)).Append(label);
            var item = Element("li", "");
            item.InnerHtml.AppendHtml(link);
            list.InnerHtml.AppendHtml(item);
        }
        var panel = Element("div", "menu-panel");
        panel.InnerHtml.AppendHtml(list);
        output.Content.AppendHtml(summary).AppendHtml(panel);
    }

    /// <summary>The query of the page, without its page number.</summary>
    private QueryString Query(string format) => QueryString.Create(Request.Query.Where(q => q.Key is not ("page" or "pageSize" or "format"))
        .SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v)).Append(KeyValuePair.Create("format", (string?)format)));
}
