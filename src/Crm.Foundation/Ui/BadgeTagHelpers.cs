using Crm.Foundation.Access;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>Who may read: <c>&lt;crm-audience value="@note.Audience" /&gt;</c>, an icon and its word.</summary>
[HtmlTargetElement("crm-audience")]
public sealed class AudienceTagHelper : CrmTagHelper
{
    public Audience Value { get; set; }

    public static (string Icon, string Word, string Meaning) Of(Audience audience) => audience switch
    {
        Audience.Private => ("lock", "Privé", "Vous et les responsables de votre Caf"),
        Audience.Caf => ("home", "Caf", "Le personnel de la Caf et l’équipe nationale"),
        Audience.Committee => ("users", "Comité", "Aussi les membres du comité et le commissaire"),
        _ => ("flag", "National", "Aussi toutes les autres Caf, en lecture"),
    };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (icon, word, meaning) = Of(Value);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "audience");
        output.Attributes.SetAttribute("title", meaning);
        output.Content.AppendHtml(Svg(icon)).Append(word);
    }
}

/// <summary>How things stand; the word is always said, the colour and the icon only repeat it.</summary>
[HtmlTargetElement("crm-state")]
public sealed class StateTagHelper : CrmTagHelper
{
    /// <summary><c>good</c>, <c>watch</c>, <c>late</c> or <c>none</c>.</summary>
    public string Kind { get; set; } = "none";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var word = await output.GetChildContentAsync();
        var icon = Kind switch { "good" => "circle-check", "watch" => "eye", "late" => "alert-triangle", _ => "circle-minus" };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, $"state state-{Kind}");
        output.Content.AppendHtml(Svg(icon)).AppendHtml(word);
    }
}
