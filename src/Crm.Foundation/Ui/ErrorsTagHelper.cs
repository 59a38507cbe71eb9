using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary><c>&lt;crm-errors /&gt;</c>: what was refused, focused, each line naming its field and leading to it; nothing when all is well.</summary>
[HtmlTargetElement("crm-errors")]
public sealed class ErrorsTagHelper : CrmTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        var errors = ViewContext.ModelState.SelectMany(s => s.Value!.Errors, (s, e) => (s.Key, e.ErrorMessage)).ToList();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "errors");
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("role", "alert"), ("tabindex", "-1"), ("autofocus", ""), ("data-errors", "")])
            output.Attributes.SetAttribute(name, value);
        var title = Element("h2", "errors-title", errors.Count > 1 ? $"{errors.Count} points à corriger" : "Un point à corriger");
        output.Content.AppendHtml(Svg("alert-circle")).AppendHtml(title).AppendHtml(new ErrorLines(errors, FieldNames.Of(ViewContext.HttpContext)));
    }
}
