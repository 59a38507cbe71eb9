using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Crm.Foundation.Ui;

/// <summary>A day (<see cref="DateOnly"/>) or an instant (UTC <see cref="DateTime"/>, shown in Paris), as <c>&lt;time&gt;</c>; a dash when null.</summary>
[HtmlTargetElement("crm-date")]
public sealed class DateTagHelper : CrmTagHelper
{
    public object? Value { get; set; }

    /// <summary>Also the hour, for an instant.</summary>
    public bool Time { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        switch (Value)
        {
            case DateOnly day:
                Write(output, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Fr.Date(day));
                break;
            case DateTime utc:
                Write(output, utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), Time ? Fr.Moment(utc)
                    : Fr.Date(Foundation.Time.Clock.DateOf(utc)));
                break;
            default:
                output.TagName = "span";
                output.Content.SetContent("–");
                break;
        }
    }

    private static void Write(TagHelperOutput output, string machine, string people)
    {
        output.Attributes.SetAttribute("datetime", machine);
        output.Content.SetContent(people);
    }
}
