using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The network without a mouse: a missing person is added from the coverage, then leaves for another employer.</summary>
[Collection(Keys.OneAtATime)]
public sealed class NetworkKeyboardTests(LiveCrm crm)
{
    [Fact]
    public async Task A_missing_coordinator_is_added_from_the_coverage_then_changes_employer()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        var name = $"Clavier{Guid.NewGuid():N}"[..16];
        await page.Visit("/reseau/couverture?q=Cambrai");
        await page.Press("a[href*='/reseau/contacts/nouveau?role=coordinateur-petite-enfance']");
        await page.WaitForURLAsync("**/reseau/contacts/nouveau**");
        (await page.InputValueAsync("[name='Input.Function.Title']")).ShouldBe("Coordinateur petite enfance");
        await page.TabTo("[name='Input.LastName']");
        await page.Keyboard.TypeAsync(name);
        await page.Choose("#Input_Function_OrganisationId", "Ville de Lille");
        await page.WaitForSelectorAsync(".chip:has-text(\"Ville de Lille\")");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(u => !u.Contains("nouveau", StringComparison.Ordinal));
        (await page.Locator("h1").InnerTextAsync()).ShouldContain(name);

        await page.Visit("/reseau/couverture?q=Cambrai&all=true");
        (await page.Locator("main table").InnerTextAsync()).ShouldContain(name);
        await page.Press($"main table a:has-text(\"{name}\")");
        await page.WaitForURLAsync("**/reseau/contacts/**");
        await page.Press("a[href$='/depart']");
        await page.WaitForURLAsync("**/depart");
        await page.Choose("#Input_OrganisationId", "Roubaix");
        await page.WaitForSelectorAsync(".chip:has-text(\"Roubaix\")");
        await page.TabTo("[name='Input.Title']");
        await page.Keyboard.TypeAsync("Directrice");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(u => !u.Contains("depart", StringComparison.Ordinal));
        (await page.Locator(".career").InnerTextAsync()).ShouldContain("Directrice");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
