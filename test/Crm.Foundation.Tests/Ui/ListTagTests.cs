using Crm.Foundation.Data;
using Crm.Foundation.Ui;

namespace Crm.Foundation.Tests.Ui;

/// <summary>What a list writes around its lines: pages, order, filters, files. The rest of the address stays.</summary>
public sealed class ListTagTests
{
    private static Page<int> Page(int number, int total, int size = 50) => new([], number, size, total);

    [Theory]
    [InlineData(1, 0, "0–0 sur 0")]
    [InlineData(1, 1, "1–1 sur 1")]
    [InlineData(1, 50, "1–50 sur 50")]
    [InlineData(2, 51, "51–51 sur 51")]
    [InlineData(3, 12345, "101–150 sur 12\u202f345")]
    public async Task The_foot_says_which_lines_of_how_many(int number, int total, string range) =>
        (await new Rendered().Of(new PagerTagHelper { Page = Page(number, total) })).ShouldContain($"<span class=\"pager-range\">{range}</span>");

    [Fact]
    public async Task One_page_has_no_steps() =>
        (await new Rendered().Of(new PagerTagHelper { Page = Page(1, 50) })).ShouldNotContain("btn");

    [Theory]
    [InlineData(1, false, true), InlineData(2, true, true), InlineData(3, true, false)]
    public async Task Steps_lead_to_the_pages_there_are(int number, bool before, bool after)
    {
        var html = await new Rendered("/liste?q=a&page=2").Of(new PagerTagHelper { Page = Page(number, 150) });
        html.Contains("Page précédente", StringComparison.Ordinal).ShouldBe(before);
        html.Contains("Page suivante", StringComparison.Ordinal).ShouldBe(after);
        html.ShouldContain($"page {number} sur 3");
    }

    [Fact]
    public async Task A_step_keeps_the_query_and_the_first_page_has_no_number()
    {
        var html = await new Rendered("/liste?q=été&page=2&sort=-name").Of(new PagerTagHelper { Page = Page(2, 150) });
        html.ShouldContain("href=\"/liste?q=%C3%A9t%C3%A9&amp;sort=-name\"");
        html.ShouldContain("href=\"/liste?q=%C3%A9t%C3%A9&amp;sort=-name&amp;page=3\"");
    }

    [Theory]
    [InlineData("/liste", null, null, "sort=name")]
    [InlineData("/liste", "name", "ascending", "sort=-name")]
    [InlineData("/liste", "-name", "descending", "sort=name")]
    [InlineData("/liste?sort=date", "name", null, "sort=name")]
    [InlineData("/liste?sort=name", "-name", "ascending", "sort=-name")]
    [InlineData("/liste?sort=-name&page=4", null, "descending", "sort=name")]
    public async Task A_heading_says_its_order_and_leads_to_the_other(string url, string? byDefault, string? order, string link)
    {
        var html = await new Rendered(url).Of(new SortTagHelper { By = "name", Default = byDefault }, "Nom");
        (html.Contains("aria-sort", StringComparison.Ordinal), order is null || html.Contains($"aria-sort=\"{order}\"", StringComparison.Ordinal))
            .ShouldBe((order is not null, true));
        html.ShouldContain($"href=\"/liste?{link}\"");
        html.ShouldStartWith("<th scope=\"col\"");
        html.ShouldContain("Nom");
    }

    [Fact]
    public async Task A_filter_is_taken_out_by_its_cross_which_says_so()
    {
        var html = await new Rendered("/liste?kind=Call&kind=Visit&q=a&page=3")
            .Of(new FilterChipTagHelper { Label = "Nature", Value = "Appel", Remove = "kind" });
        html.ShouldContain("href=\"/liste?q=a\"");
        html.ShouldContain("Retirer le filtre : Nature Appel");
    }

    [Fact]
    public async Task A_file_has_what_is_on_screen_whatever_the_page()
    {
        var html = await new Rendered("/echanges?q=a&sort=-date&cols=kind&page=3&pageSize=20&format=pdf").Of(new ExportTagHelper { Path = "/echanges/export" });
        html.ShouldContain("href=\"/echanges/export?q=a&amp;sort=-date&amp;cols=kind&amp;format=csv\"");
        html.ShouldContain("&amp;format=xlsx\"");
        (html.Split("download=\"\"").Length - 1).ShouldBe(2);
    }

    [Fact]
    public async Task A_file_of_a_page_that_filters_by_itself_keeps_both() =>
        (await new Rendered("/territoires/1?q=a").Of(new ExportTagHelper { Path = "/echanges/export?territory=1" }))
            .ShouldContain("href=\"/echanges/export?territory=1&amp;q=a&amp;format=csv\"");

    [Fact]
    public async Task What_somebody_wrote_in_the_address_is_text() =>
        (await new Rendered("/liste?q=%22%3E%3Cscript%3E").Of(new PagerTagHelper { Page = Page(1, 150) })).ShouldNotContain("<script>");
}
