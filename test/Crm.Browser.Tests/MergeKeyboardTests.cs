using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>A merge and its undo: only keys are pressed, never a click.</summary>
[Collection(Keys.OneAtATime)]
public sealed class MergeKeyboardTests(LiveCrm crm)
{
    [Fact]
    public async Task A_manager_merges_two_people_and_takes_it_back()
    {
        var page = await crm.Open("responsable59");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/reseau/doublons?genre=Contact");
        var before = await page.Locator("table[data-arrows] tbody tr").CountAsync();
        before.ShouldBeGreaterThan(0);
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.EvaluateAsync<bool>("() => document.activeElement.matches('a.row-link')")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("table.compare");
        await page.Keyboard.PressAsync("m");
        await page.WaitForSelectorAsync("#toasts [data-undo]");
        (await page.Locator("table[data-arrows] tbody tr").CountAsync()).ShouldBe(before - 1);

        await page.Press("#toasts [data-undo]");
        await page.WaitForURLAsync("**/reseau/doublons/fusions");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("annulée le");
        await page.Visit("/reseau/doublons?genre=Contact");
        (await page.Locator("table[data-arrows] tbody tr").CountAsync()).ShouldBe(before);
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
