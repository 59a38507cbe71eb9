using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>What a control written inside a <c>crm-field</c> must say of its field.</summary>
internal sealed record FieldScope(string Id, bool Invalid, bool Helped, bool Optional, bool TextCheck)
{
    public string ErrorId => Id + "-erreur";
    public string HelpId => Id + "-aide";
    public string GroupId => Id + "-groupe";
    public string? DescribedBy => (Invalid, Helped) switch { (true, true) => $"{ErrorId} {HelpId}", (true, _) => ErrorId, (_, true) => HelpId, _ => null };

    public Dictionary<string, object?> Attributes(string cssClass)
    {
        var attributes = new Dictionary<string, object?> { ["class"] = cssClass };
        if (DescribedBy is not null) attributes["aria-describedby"] = DescribedBy;
        if (Invalid) attributes["aria-invalid"] = "true";
        if (!Optional && !cssClass.StartsWith("form-check", StringComparison.Ordinal)) attributes["aria-required"] = "true";
        if (TextCheck && cssClass == "form-control") attributes["data-text-check"] = "";
        return attributes;
    }
}

/// <summary>Gives the controls written by hand in a <c>crm-field</c> their class and their links to the error and the help.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class ControlTagHelper : CrmTagHelper
{
    /// <summary>After the framework's own, which gives the type.</summary>
    public override int Order => 100;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(FieldScope), out var found) || found is not FieldScope scope) return;
        var type = output.Attributes["type"]?.Value?.ToString();
        if (type == "hidden") return;
        var cssClass = output.TagName == "select" ? "form-select" : type is "checkbox" or "radio" ? "form-check-input" : "form-control";
        AddClass(output, cssClass);
        foreach (var (name, value) in scope.Attributes(cssClass).Where(a => a.Key != "class")) output.Attributes.SetAttribute(name, value);
    }
}
