using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>Every page: axe without a violation in both themes, quiet console, nothing from elsewhere, readable at 320 px and 200 %.</summary>
public sealed class AccessibilityTests(LiveCrm crm)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (route, rule) in PageMap.Routes) data.Add(route, rule);
            return data;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_for_everybody(string route, string rule)
    {
        var map = new PageMap(crm);
        // Opening the two-step page makes a new key, which ends the person's other sessions: somebody else's than the tests'.
        var account = route.StartsWith("/compte", StringComparison.Ordinal) && rule != "public" ? "clp32" : await map.AccountFor(rule);
        var url = await map.AddressOf(route, account);
        if (url is null) Assert.Fail($"no id to open {route} with, as {account}");
        var problems = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await crm.Open(account, scheme: scheme);
            var watch = new Watch(page, crm.Url);
            var answer = await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
            if (answer!.Status >= 400 && !url.StartsWith("/erreur/", StringComparison.Ordinal)) problems.Add($"{answer.Status}");
            problems.AddRange((await page.RunAxe(Rules)).Violations.Select(v => $"axe {scheme} {v.Id} ({v.Impact}): {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html[..Math.Min(160, n.Html.Length)]))}"));
            if (scheme is ColorScheme.Light) problems.AddRange(await Layout(page));
            problems.AddRange(watch.Take());
            await page.Context.CloseAsync();
        }
        problems.ShouldBeEmpty($"{url} as {account ?? "nobody"}:\n{string.Join('\n', problems)}\n");
    }

    [Fact]
    public async Task The_pages_are_those_of_the_product()
    {
        PageMap.Routes.Count.ShouldBeGreaterThan(30);
        (await new PageMap(crm).AccountFor("public")).ShouldBeNull();
    }

    private static async Task<IReadOnlyList<string>> Layout(IPage page)
    {
        var problems = new List<string>();
        if (await page.Locator("h1:visible").CountAsync() != 1) problems.Add($"{await page.Locator("h1:visible").CountAsync()} h1");
        if (string.IsNullOrWhiteSpace(await page.TitleAsync())) problems.Add("no title");
        // 200 % of 1280 is 640 wide; 400 % is 320.
        foreach (var width in (int[])[640, 320])
        {
            await page.SetViewportSizeAsync(width, 800);
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (wide > width) problems.Add($"{wide} px wide at {width}: {await page.EvaluateAsync<string>($$"""() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > {{width}} + 1 && !e.closest('.frame')).slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ')""")}");
        }
        return problems;
    }
}
