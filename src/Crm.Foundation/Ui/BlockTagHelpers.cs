using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>A place with nothing in it yet: what it is for, in one sentence, and one action as content.</summary>
[HtmlTargetElement("crm-empty")]
public sealed class EmptyTagHelper : CrmTagHelper
{
    public string Icon { get; set; } = "inbox";
    public string Title { get; set; } = "";
    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var action = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "empty");
        output.Content.AppendHtml(Svg(Icon)).AppendHtml(Element("p", "empty-title", Title));
        if (Text is not null) output.Content.AppendHtml(Element("p", "empty-text", Text));
        output.Content.AppendHtml(action);
    }
}

/// <summary>A number that opens the list it counts; the content may hold a <c>crm-spark</c>.</summary>
[HtmlTargetElement("crm-figure")]
public sealed class FigureTagHelper : CrmTagHelper
{
    public string Value { get; set; } = "";
    public string? Unit { get; set; }
    public string Label { get; set; } = "";
    public string? Href { get; set; }

    /// <summary>The comparison, in words: « +3 depuis la dernière revue ».</summary>
    public string? Compare { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = Href is null ? "div" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        AddClass(output, "figure");
        var number = Element("span", "figure-value", Value);
        if (Unit is not null) number.InnerHtml.Append(" ").AppendHtml(Element("span", "figure-unit", Unit));
        output.Content.AppendHtml(Element("span", "figure-label", Label)).AppendHtml(number);
        if (Compare is not null) output.Content.AppendHtml(Element("span", "figure-compare", Compare));
        output.Content.AppendHtml(content);
    }
}

/// <summary>The initials of a person or an organisation; its name must be written beside it.</summary>
[HtmlTargetElement("crm-avatar")]
public sealed class AvatarTagHelper : CrmTagHelper
{
    public string Name { get; set; } = "";

    public static string Initials(string name)
    {
        var words = name.Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0])).ToList();
        return words.Count == 0 ? "?" : string.Concat(words.Take(1).Concat(words.Skip(1).TakeLast(1)).Select(w => char.ToUpper(w[0], Fr.Culture)));
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "initials");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(Initials(Name));
    }
}

/// <summary>A line of values in little space: shape only, with its words in <see cref="Label"/>.</summary>
[HtmlTargetElement("crm-spark")]
public sealed class SparkTagHelper : CrmTagHelper
{
    private const int Width = 96, Height = 20;

    public IReadOnlyList<int> Values { get; set; } = [];
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "spark");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} {Height}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        if (Values.Count < 2) return;
        var (low, high) = (Values.Min(), Math.Max(Values.Max(), Values.Min() + 1));
        var points =
            Values.Select((v, i) => (X: 2 + (double)i * (Width - 4) / (Values.Count - 1), Y: Height - 3 - (double)(v - low) * (Height - 6) / (high - low)))
            .ToList();
        var line = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")));
        var (x, y) = points[^1];
        output.Content.SetHtmlContent(
            new HtmlString(string.Create(CultureInfo.InvariantCulture, $"""<polyline points="{line}"/><circle cx="{x:0.#}" cy="{y:0.#}" r="2"/>""")));
    }
}
