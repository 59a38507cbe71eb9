using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>Views, columns, selection, notifications and forgiving search, without a mouse, and axe on what they open.</summary>
public sealed class ViewsAndSelectionTests(LiveCrm crm)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    [Fact]
    public async Task A_list_is_kept_as_a_view_and_its_lines_are_put_off_together_then_taken_back()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.GotoAsync("/echanges/taches?status=Open&assignee=me");
        var before = await Count(page);
        before.ShouldBeGreaterThan(1);

        await Press(page, ".views-menu > summary");
        await Press(page, ".views-panel a[href^='/vues/nouvelle']");
        await page.WaitForURLAsync("**/vues/nouvelle**");
        await TabTo(page, "[name='Input.Name']");
        await page.Keyboard.TypeAsync("Au clavier");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/echanges/taches?**vue=**");
        (await page.Locator(".views-name").InnerTextAsync()).ShouldBe("Au clavier");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Shift+X");
        (await page.Locator("[data-selected-count]").InnerTextAsync()).ShouldBe("2 suites choisies");
        await Press(page, ".selbar summary:has-text('Reporter')");
        await Press(page, ".selbar [data-set-date='+7']");
        await TabTo(page, "[name='Input.Reason']");
        await page.Keyboard.TypeAsync("attend la mairie");
        await Press(page, ".selbar button[value='Snooze']");
        await page.WaitForSelectorAsync(".toast-line:has-text('2 suites reportées')");
        (await Count(page)).ShouldBe(before - 2);
        await Press(page, ".toast-line [data-undo]");
        await page.WaitForFunctionAsync($"() => document.querySelector('.filters-count')?.textContent.startsWith('{before}')");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Columns_are_chosen_and_stay_with_the_filter()
    {
        var page = await crm.Open("caf59");
        await page.GotoAsync("/echanges/taches?status=Open");
        await Press(page, ".columns-menu > summary");
        await TabTo(page, ".columns-panel input[value='created']");
        await page.Keyboard.PressAsync("Space");
        await Press(page, ".columns-panel button");
        await page.WaitForURLAsync("**cols=created**");
        (await page.Locator("thead th:has-text('Créée le')").CountAsync()).ShouldBe(1);
        page.Url.ShouldContain("status=Open");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mistyped_name_is_understood_by_the_palette()
    {
        var page = await crm.Open("caf59");
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("Dunkerqe", new() { Delay = 30 });
        await page.WaitForSelectorAsync("#palette [role=option]:has-text('Dunkerque')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/territoires/**");
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Dunkerque");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task News_are_read_by_key_and_the_bell_counts_less()
    {
        var page = await crm.Open("caf59");
        await page.GotoAsync("/notifications?unread=true");
        var unread = await page.Locator("tbody tr").CountAsync();
        unread.ShouldBeGreaterThan(0);
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(u => !u.Contains("/notifications", StringComparison.Ordinal));
        await page.GotoAsync("/notifications?unread=true");
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(unread - 1);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/echanges/taches?status=Open", ".row-check")]
    [InlineData("/echanges/taches?cols=created", ".columns-menu > summary")]
    [InlineData("/vues", null)]
    [InlineData("/vues/nouvelle?liste=tasks&requete=status%3DOpen", null)]
    [InlineData("/notifications", ".row-check")]
    [InlineData("/notifications/reglages", null)]
    [InlineData("/recherche?q=Dunkerqe", null)]
    public async Task What_they_open_is_for_everybody(string url, string? click)
    {
        var problems = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await crm.Open("caf59", scheme: scheme);
            var watch = new Watch(page, crm.Url);
            await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
            if (click is not null) await page.Locator(click).First.ClickAsync();
            problems.AddRange((await page.RunAxe(Rules)).Violations.Select(v => $"axe {scheme} {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html[..Math.Min(200, n.Html.Length)]))}"));
            await page.SetViewportSizeAsync(320, 800);
            if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") is > 320 and var wide) problems.Add($"{wide} px wide at 320");
            problems.AddRange(watch.Take());
            await page.Context.CloseAsync();
        }
        problems.ShouldBeEmpty($"{url}:\n{string.Join('\n', problems)}\n");
    }

    private static async Task<int> Count(IPage page) => int.Parse((await page.Locator(".filters-count").InnerTextAsync()).Split(' ', '\u00a0')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static async Task Press(IPage page, string selector)
    {
        await TabTo(page, selector);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab until the element has the focus, as a person would.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        var target = page.Locator(selector).First;
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var presses = 0; presses < 200; presses++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"{selector} was never reached by Tab");
    }
}
