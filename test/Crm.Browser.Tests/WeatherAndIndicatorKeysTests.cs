using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>A weather contradicted, a figure proposed then validated: with keys only.</summary>
public sealed class WeatherAndIndicatorKeysTests(LiveCrm crm)
{
    private static readonly Guid Roubaix = Crm.Modules.Territories.Contracts.TerritoryIds.Of(Crm.Modules.Territories.Contracts.TerritoryKind.Commune, "59512");

    [Fact]
    public async Task An_officer_contradicts_a_weather_with_a_sentence()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.GotoAsync($"/territoires/{Roubaix}/meteo");
        await TabTo(page, "[name='Input.Sign']");
        await page.Keyboard.PressAsync("ArrowRight");
        await TabTo(page, "[name='Input.Sentence']");
        await page.Keyboard.TypeAsync("Vu sur place, le comité est calé.");
        await TabTo(page, "[data-set-date='+14']");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => url.Contains("onglet=meteo", StringComparison.Ordinal));
        await page.WaitForSelectorAsync(".weather-line:has-text('Vu sur place, le comité est calé.')");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_figure_is_proposed_then_validated_by_the_responsable()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.GotoAsync($"/territoires/{Roubaix}/indicateurs/saisir?indicateur=taux-couverture-eaje");
        await TabTo(page, "[name='Input.Period']");
        await page.Keyboard.TypeAsync("2017");
        await TabTo(page, "[name='Input.Value']");
        await page.Keyboard.TypeAsync("31,4");
        await TabTo(page, "[name='Input.Source']");
        await page.Keyboard.TypeAsync("Essai au clavier");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => url.Contains("onglet=indicateurs", StringComparison.Ordinal));
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();

        var manager = await crm.Open("responsable59");
        await manager.GotoAsync("/indicateurs/valeurs?statut=Proposed");
        await TabTo(manager, "tr:has-text('31,4') button:has-text('Valider')");
        await manager.Keyboard.PressAsync("Enter");
        await manager.WaitForSelectorAsync("text=Valeur validée");
        (await manager.Locator("tr:has-text('31,4')").CountAsync()).ShouldBe(0);
        await manager.Context.CloseAsync();
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < 150; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(selector).First.EvaluateAsync<bool>("e => e === document.activeElement || (e.type === 'radio' && document.activeElement.name === e.name)")) return;
        }
        throw new TimeoutException($"Tab never reached {selector}");
    }
}
