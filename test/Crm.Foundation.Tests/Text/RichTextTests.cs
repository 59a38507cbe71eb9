using CsCheck;
using Crm.Foundation.Text;

namespace Crm.Foundation.Tests.Text;

public sealed class RichTextTests
{
    private static readonly string[] Pieces = ["<", ">", "\"", "'", "script", "javascript:", "[a](", ")", "onload=", "![", "&lt;", "`",
        "\n", " ", "a", "://", "data:"];

    [Fact]
    public void Markdown_becomes_html() =>
        RichText.ToHtml("Réunion **utile**\n- un\n- deux").ShouldBe("<p>Réunion <strong>utile</strong></p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("![x](https://elsewhere.example/pixel.png)")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("[x](vbscript:msgbox)")]
    public void Nothing_typed_can_run(string typed) => ShouldBeHarmless(RichText.ToHtml(typed));

    [Fact]
    public void Links_to_the_web_and_to_mail_stay()
    {
        RichText.ToHtml("[Caf](https://www.caf.fr)").ShouldContain("href=\"https://www.caf.fr\"");
        RichText.ToHtml("<alix@demo.crm>").ShouldContain("mailto:alix@demo.crm");
    }

    [Fact]
    public void Whatever_is_typed_is_harmless() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 25].Sample(parts => ShouldBeHarmless(RichText.ToHtml(string.Concat(parts))), iter: 2_000);

    [Fact]
    public void On_one_line_paragraphs_and_items_stay_apart() =>
        RichText.ToLine("Décidé pour la rentrée :\n\n- Local **trouvé**\n- Plan de financement\n\nSuite en mars.")
            .ShouldBe("Décidé pour la rentrée :\u00a0· Local trouvé\u00a0· Plan de financement\u00a0· Suite en mars.");

    [Theory, InlineData(null), InlineData(""), InlineData("  \n ")]
    public void Nothing_typed_shows_nothing(string? typed) =>
        (RichText.ToHtml(typed), RichText.ToPlain(typed), RichText.ToLine(typed)).ShouldBe(("", "", ""));

    [Fact]
    public void A_line_keeps_no_empty_part_between_its_words() => RichText.ToLine("```\nUn \n\n deux\n```").ShouldBe("Un\u00a0· deux");

    [Fact]
    public void Excerpts_are_words_only() => RichText.ToPlain("## Titre\n**gras** et [lien](https://caf.fr)").ShouldBe("Titre\ngras et lien");

    /// <summary>Reads the result as a browser would: no element or attribute that runs.</summary>
    private static void ShouldBeHarmless(string html)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument($"<body>{html}</body>");
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            element.LocalName.ShouldNotBeOneOf("script", "style", "img", "iframe", "svg", "object", "form", "input");
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.ShouldBe("href");
                new[] { "http:", "https:", "mailto:" }.ShouldContain(scheme => attribute.Value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
                    || !attribute.Value.Contains(':', StringComparison.Ordinal));
            }
        }
    }
}
