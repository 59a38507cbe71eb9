using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>The words of an HTML mail: blocks become lines, items get a dash, the rest is dropped.</summary>
internal static class HtmlText
{
    private const int MaxDepth = 200;

    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "HEAD", "TITLE", "NOSCRIPT",
        "TEMPLATE", "IFRAME", "OBJECT" };
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "P", "DIV", "TR", "UL", "OL", "TABLE", "BLOCKQUOTE", "H1", "H2",
        "H3", "H4", "H5", "H6", "SECTION", "ARTICLE", "HR", "PRE" };

    public static string Of(string html)
    {
        var text = new StringBuilder();
        if (new HtmlParser().ParseDocument(html).Body is { } body) Write(body, text, 0);
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) Say(words.Data, text);
            else if (child is IElement element && !Dropped.Contains(element.TagName)) Open(element, text, depth);
        }
    }

    private static void Open(IElement element, StringBuilder text, int depth)
    {
        var block = Blocks.Contains(element.TagName);
        if (element.TagName is "BR") text.Append('\n');
        if (block) NewLine(text);
        if (element.TagName is "LI")
        {
            NewLine(text);
            text.Append("- ");
        }
        if (element.TagName is "TD" or "TH" && text.Length > 0 && text[^1] is not '\n') text.Append(' ');
        Write(element, text, depth + 1);
        if (element.TagName is "P" or "H1" or "H2" or "H3" or "H4") text.Append("\n\n");
        else if (block || element.TagName is "LI") NewLine(text);
    }

    private static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not '\n') text.Append('\n');
    }

    /// <summary>As a browser does: spaces and line ends of the source are one space.</summary>
    private static void Say(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (c != '\u00a0' && char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
            }
            else text.Append(c);
        }
    }
}
