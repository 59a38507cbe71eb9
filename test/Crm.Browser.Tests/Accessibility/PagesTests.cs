namespace Crm.Browser.Tests.Accessibility;

/// <summary>
/// Every page: axe without a violation in both themes, quiet console, nothing from elsewhere, readable at 320 px and 200 %.
/// Classes run side by side, the pages of one in a row: the pages are shared out among a few.
/// </summary>
public abstract class PagesTests(LiveCrm crm, Visitors visitors) : IClassFixture<Visitors>
{
    protected static readonly string[] Network = ["territoires", "reseau"];
    protected static readonly string[] Work = ["accompagnements", "echanges", "documents", "vues", "notifications", "indicateurs", "imports"];

    protected async Task IsForEverybody(string route, string rule)
    {
        // Opening the two-step page makes a new key, which ends the person's other sessions: somebody else's than the tests'.
        var visitor = route.StartsWith("/compte", StringComparison.Ordinal) && rule != "public" ? await visitors.As("clp32") : await visitors.For(rule);
        var url = await Addresses.Of(route, visitor);
        if (url is null) Assert.Fail($"no id to open {route} with, as {visitor.Account}");
        var problems = new List<string>();
        var answer = await visitor.Page.Visit(url);
        if (answer!.Status >= 400 && !url.StartsWith("/erreur/", StringComparison.Ordinal)) problems.Add($"{answer.Status}");
        if (await visitor.Page.Locator("h1:visible").CountAsync() is not 1 and var titles) problems.Add($"{titles} h1");
        if (string.IsNullOrWhiteSpace(await visitor.Page.TitleAsync())) problems.Add("no title");
        problems.AddRange(await Inspection.Of(visitor.Page));
        problems.AddRange(visitor.Watch.Take());
        problems.ShouldBeEmpty($"{crm.Url}{url} as {visitor.Account ?? "nobody"}:\n{string.Join('\n', problems)}\n");
    }
}

public sealed class NetworkPagesTests(LiveCrm crm, Visitors visitors) : PagesTests(crm, visitors)
{
    public static TheoryData<string, string> Pages => Routes.Of(Network);

    [Theory, MemberData(nameof(Pages))]
    public Task A_page_is_for_everybody(string route, string rule) => IsForEverybody(route, rule);
}

public sealed class WorkPagesTests(LiveCrm crm, Visitors visitors) : PagesTests(crm, visitors)
{
    public static TheoryData<string, string> Pages => Routes.Of(Work);

    [Theory, MemberData(nameof(Pages))]
    public Task A_page_is_for_everybody(string route, string rule) => IsForEverybody(route, rule);
}

/// <summary>All that the other classes leave: no page is forgotten.</summary>
public sealed class OtherPagesTests(LiveCrm crm, Visitors visitors) : PagesTests(crm, visitors)
{
    private readonly Visitors visitors = visitors;

    public static TheoryData<string, string> Pages => Routes.Of([.. Network, .. Work], areThese: false);

    [Theory, MemberData(nameof(Pages))]
    public Task A_page_is_for_everybody(string route, string rule) => IsForEverybody(route, rule);

    [Fact]
    public async Task The_pages_are_those_of_the_product()
    {
        Routes.All.Count.ShouldBeGreaterThan(30);
        (await visitors.For("public")).Account.ShouldBeNull();
    }
}
