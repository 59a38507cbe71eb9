using Ganss.Xss;
using Markdig;

namespace Crm.Foundation.Text;

/// <summary>Markdown typed by people, shown as safe HTML: no raw HTML, no image, links to http, https and mailto only.</summary>
public static class RichText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UseSoftlineBreakAsHardlineBreak().UsePipeTables().Build();

    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    public static string ToHtml(string? markdown) =>
        string.IsNullOrWhiteSpace(markdown) ? "" : Sanitizer.Sanitize(Markdown.ToHtml(markdown, Pipeline));

    /// <summary>The words without the marks, for excerpts and exports.</summary>
    public static string ToPlain(string? markdown) =>
        string.IsNullOrWhiteSpace(markdown) ? "" : Markdown.ToPlainText(markdown, Pipeline).Trim();

    /// <summary>The same words on one line: paragraphs and items of lists stay apart.</summary>
    public static string ToLine(string? markdown) =>
        string.Join("\u00a0· ", ToPlain(markdown).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.Clear();
        foreach (var tag in (string[])["p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "code", "pre", "h1", "h2", "h3", "h4", "hr", "table",
            "thead", "tbody", "tr", "th", "td", "del"])
            sanitizer.AllowedTags.Add(tag);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.Add("href");
        sanitizer.AllowedSchemes.Clear();
        foreach (var scheme in (string[])["http", "https", "mailto"]) sanitizer.AllowedSchemes.Add(scheme);
        return sanitizer;
    }
}
