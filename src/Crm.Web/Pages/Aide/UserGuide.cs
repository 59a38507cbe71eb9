using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Crm.Web.Pages.Aide;

/// <summary>One chapter of the guide, ready to show.</summary>
internal sealed record GuidePage(string Name, string Title, string Html);

/// <summary>The guide of <c>docs/guide</c>, which travels with the program; read once.</summary>
internal sealed class UserGuide
{
    public const string Home = "index";

    private static readonly string[] Order = [Home, "territoires", "echanges", "accompagnements", "passation", "projets", "gouvernance",
        "pilotage", "administration"];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers().Build();

    public UserGuide()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "guide");
        Pages = [.. Order.Select(name => Read(name, File.ReadAllText(Path.Combine(folder, name + ".md"))))];
    }

    public IReadOnlyList<GuidePage> Pages { get; }

    private static GuidePage Read(string name, string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var title = document.OfType<HeadingBlock>().First(h => h.Level == 1);
        var text = string.Concat(title.Inline!.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
        // The page writes its own title.
        document.Remove(title);
        foreach (var table in document.Descendants<Table>()) table.GetAttributes().AddClass("table");
        foreach (var picture in document.Descendants<LinkInline>().Where(l => l.IsImage))
        {
            picture.Url = "/lib/guide/" + Path.GetFileName(picture.Url);
            picture.GetAttributes().AddClass("img-fluid");
        }
        foreach (var link in document.Descendants<LinkInline>())
            if (link.Url is { } url && url.EndsWith(".md", StringComparison.Ordinal)) link.Url = "/aide/" + url[..^3];
        return new GuidePage(name, text, document.ToHtml(Pipeline));
    }
}
