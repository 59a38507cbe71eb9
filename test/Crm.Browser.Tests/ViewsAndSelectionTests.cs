using Crm.Browser.Tests.Accessibility;
using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>Views, columns, selection, notifications and forgiving search, without a mouse, and axe on what they open.</summary>
[Collection(Keys.OneAtATime)]
public sealed class ViewsAndSelectionTests(LiveCrm crm)
{
    [Fact]
    public async Task A_list_is_kept_as_a_view_and_its_lines_are_put_off_together_then_taken_back()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/echanges/taches?status=Open&assignee=me");
        var before = await Count(page);
        before.ShouldBeGreaterThan(1);

        await page.Press(".views-menu > summary");
        await page.Press(".views-panel a[href^='/vues/nouvelle']");
        await page.WaitForURLAsync("**/vues/nouvelle**");
        await page.TabTo("[name='Input.Name']");
        await page.Keyboard.TypeAsync("Au clavier");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/echanges/taches?**vue=**");
        (await page.Locator(".views-name").InnerTextAsync()).ShouldBe("Au clavier");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Shift+X");
        (await page.Locator("[data-selected-count]").InnerTextAsync()).ShouldBe("2 suites choisies");
        await page.Press(".selbar summary:has-text('Reporter')");
        await page.Press(".selbar [data-set-date='+7']");
        await page.TabTo("[name='Input.Reason']");
        await page.Keyboard.TypeAsync("attend la mairie");
        await page.Press(".selbar button[value='Snooze']");
        await page.WaitForSelectorAsync(".toast-line:has-text('2 suites reportées')");
        (await Count(page)).ShouldBe(before - 2);
        await page.Press(".toast-line [data-undo]");
        await page.WaitForFunctionAsync($"() => document.querySelector('.filters-count')?.textContent.startsWith('{before}')");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Columns_are_chosen_and_stay_with_the_filter()
    {
        var page = await crm.Open("caf59");
        await page.Visit("/echanges/taches?status=Open");
        await page.Press(".columns-menu > summary");
        await page.TabTo(".columns-panel input[value='created']");
        await page.Keyboard.PressAsync("Space");
        await page.Press(".columns-panel button");
        await page.WaitForURLAsync("**cols=created**");
        (await page.Locator("thead th:has-text('Créée le')").CountAsync()).ShouldBe(1);
        page.Url.ShouldContain("status=Open");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mistyped_name_is_understood_by_the_palette()
    {
        var page = await crm.Open("caf59");
        await page.Visit("/");
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
        await page.Visit("/notifications?unread=true");
        var unread = await page.Locator("tbody tr").CountAsync();
        unread.ShouldBeGreaterThan(0);
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(u => !u.Contains("/notifications", StringComparison.Ordinal));
        await page.Visit("/notifications?unread=true");
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
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit(url);
        if (click is not null) await page.Locator(click).First.ClickAsync();
        IReadOnlyList<string> problems = [.. await Inspection.Of(page), .. watch.Take()];
        problems.ShouldBeEmpty($"{url}:\n{string.Join('\n', problems)}\n");
        await page.Context.CloseAsync();
    }

    private static async Task<int> Count(IPage page) =>
        int.Parse((await page.Locator(".filters-count").InnerTextAsync()).Split(' ', '\u00a0')[0], System.Globalization.CultureInfo.InvariantCulture);
}
