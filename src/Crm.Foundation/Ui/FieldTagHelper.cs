using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>
/// One field of a form: label, control, error, help. Without content the control is made from the type
/// (text, long text when <see cref="Rows"/> is given, date, check box, list when <see cref="Items"/> is given).
/// </summary>
[HtmlTargetElement("crm-field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator html) : CrmTagHelper
{
    public required ModelExpression For { get; set; }
    public string Label { get; set; } = "";
    public string? Help { get; set; }
    public bool Optional { get; set; }

    /// <summary>A free text about people: the guard on personal data reads it while typing and on save.</summary>
    public bool TextCheck { get; set; }

    /// <summary>The hidden field that names each text to read.</summary>
    public const string TextChecks = "__textCheck";

    /// <summary>Several controls under one legend (radios, check boxes).</summary>
    public bool Group { get; set; }

    public string? Type { get; set; }
    public int? Rows { get; set; }
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first line of a list, standing for « none ».</summary>
    public string? Blank { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var error = ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;
        var scope = new FieldScope(id, error is not null, Help is not null, Optional, TextCheck);
        context.Items[typeof(FieldScope)] = scope;
        FieldNames.Of(ViewContext.HttpContext).Add(name, Label, Group ? scope.GroupId : id);
        var content = await output.GetChildContentAsync();
        var check = For.Metadata.UnderlyingOrModelType == typeof(bool) && content.IsEmptyOrWhiteSpace;

        output.TagName = Group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, (check ? "field field-check" : "field") + (error is null ? "" : " has-error"));
        if (Group) output.Attributes.SetAttribute("id", scope.GroupId);
        if (Group && scope.DescribedBy is { } describedBy) output.Attributes.SetAttribute("aria-describedby", describedBy);
        var control = content.IsEmptyOrWhiteSpace ? Control(scope) : content;
        if (check) output.Content.AppendHtml(control).AppendHtml(LabelOf(id));
        else output.Content.AppendHtml(LabelOf(id)).AppendHtml(control);
        if (TextCheck) output.Content.AppendHtml(Mark(name));
        if (error is not null) output.Content.AppendHtml(ErrorOf(scope, error));
        if (Help is not null) output.Content.AppendHtml(Described(Element("div", "form-hint", Help), scope.HelpId));
    }

    private static TagBuilder Mark(string name)
    {
        var mark = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        mark.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = TextChecks, ["value"] = name });
        return mark;
    }

    private TagBuilder LabelOf(string id)
    {
        var label = Element(Group ? "legend" : "label", "form-label", Label);
        if (!Group) label.Attributes["for"] = id;
        if (Optional) label.InnerHtml.AppendHtml(" ").AppendHtml(Element("span", "optional", "facultatif"));
        return label;
    }

    private TagBuilder ErrorOf(FieldScope scope, string error)
    {
        var line = Described(Element("div", "field-error"), scope.ErrorId);
        line.InnerHtml.AppendHtml(Svg("alert-circle")).AppendHtml(Element("span", "visually-hidden", "Erreur : ")).Append(error);
        return line;
    }

    private IHtmlContent Control(FieldScope scope)
    {
        var type = For.Metadata.UnderlyingOrModelType;
        var date = type == typeof(DateOnly) || Type == "date";
        var attributes = scope.Attributes(type == typeof(bool) ? "form-check-input" : Items is not null ? "form-select" : "form-control");
        if (Items is not null)
            return html.GenerateSelect(ViewContext, For.ModelExplorer, Blank, For.Name, Items, For.Metadata.IsEnumerableType, attributes);
        if (type == typeof(bool))
            return new HtmlContentBuilder().AppendHtml(html.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, attributes))
                .AppendHtml(html.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name));
        if (Rows is { } rows) return html.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, rows, 0, attributes);
        attributes["type"] = Type ?? (date ? "date" : type == typeof(TimeOnly) ? "time" : type == typeof(DateTime) ? "datetime-local" : "text");
        if (type == typeof(int) || type == typeof(long)) attributes["inputmode"] = "numeric";
        if (type == typeof(decimal)) attributes["inputmode"] = "decimal";
        var format = date ? "{0:yyyy-MM-dd}" : type == typeof(TimeOnly) ? "{0:HH\\:mm}" : type == typeof(DateTime) ? "{0:yyyy-MM-ddTHH:mm}" : null;
        return html.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, format, attributes);
    }

    private static TagBuilder Described(TagBuilder element, string id)
    {
        element.Attributes["id"] = id;
        return element;
    }
}
