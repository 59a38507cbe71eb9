using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The network without a mouse: a missing person is added from the coverage, then leaves for another employer.</summary>
public sealed class NetworkKeyboardTests(LiveCrm crm)
{
    [Fact]
    public async Task A_missing_coordinator_is_added_from_the_coverage_then_changes_employer()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        var name = $"Clavier{Guid.NewGuid():N}"[..16];
        await page.GotoAsync("/reseau/couverture?q=Cambrai");
        await TabTo(page, "a[href*='/reseau/contacts/nouveau?role=coordinateur-petite-enfance']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/reseau/contacts/nouveau**");
        (await page.InputValueAsync("[name='Input.Function.Title']")).ShouldBe("Coordinateur petite enfance");
        await TabTo(page, "[name='Input.LastName']");
        await page.Keyboard.TypeAsync(name);
        await Pick(page, "Input_Function_OrganisationId", "Ville de Lille");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(u => !u.Contains("nouveau", StringComparison.Ordinal));
        (await page.Locator("h1").InnerTextAsync()).ShouldContain(name);

        await page.GotoAsync("/reseau/couverture?q=Cambrai&all=true");
        (await page.Locator("main table").InnerTextAsync()).ShouldContain(name);
        await TabTo(page, $"main table a:has-text(\"{name}\")");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/reseau/contacts/**");
        await TabTo(page, "a[href$='/depart']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/depart");
        await Pick(page, "Input_OrganisationId", "Roubaix");
        await TabTo(page, "[name='Input.Title']");
        await page.Keyboard.TypeAsync("Directrice");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(u => !u.Contains("depart", StringComparison.Ordinal));
        (await page.Locator(".career").InnerTextAsync()).ShouldContain("Directrice");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task Pick(IPage page, string id, string words)
    {
        await TabTo(page, "#" + id);
        await page.Keyboard.TypeAsync(words, new() { Delay = 40 });
        await page.WaitForSelectorAsync("[role=option]");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync($".chip:has-text(\"{words}\")");
    }

    private static async Task TabTo(IPage page, string selector)
    {
        var target = page.Locator(selector).First;
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var presses = 0; presses < 150; presses++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"{selector} was never reached by Tab on {page.Url}");
    }
}
