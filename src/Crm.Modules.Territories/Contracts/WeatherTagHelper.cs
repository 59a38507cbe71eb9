using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Modules.Territories.Contracts;

/// <summary>How a territory goes, from best to worst.</summary>
public enum WeatherSign { Sun, SunCloud, Cloud, Storm }

/// <summary>A weather: <c>&lt;crm-weather value="@sign" reason="74 jours sans échange" /&gt;</c>, a line icon, its word and the first reason.</summary>
[HtmlTargetElement("crm-weather")]
public sealed class WeatherTagHelper : CrmTagHelper
{
    public WeatherSign Value { get; set; }

    /// <summary>The first reason, beside the word.</summary>
    public string? Reason { get; set; }

    public static (string Icon, string Word) Of(WeatherSign sign) => sign switch
    {
        WeatherSign.Sun => ("sun", "à jour"),
        WeatherSign.SunCloud => ("sun-cloud", "à suivre"),
        WeatherSign.Cloud => ("cloud", "à surveiller"),
        _ => ("cloud-storm", "en difficulté"),
    };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (icon, word) = Of(Value);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, $"weather weather-{icon}");
        output.Content.AppendHtml(Svg(icon)).AppendHtml(Element("span", "weather-word", word));
        if (!string.IsNullOrEmpty(Reason)) output.Content.Append(" ").AppendHtml(Element("span", "weather-reason", Reason));
    }
}
