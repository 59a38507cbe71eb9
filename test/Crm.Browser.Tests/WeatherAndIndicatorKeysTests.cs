using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>A weather contradicted, a figure proposed then validated: with keys only.</summary>
[Collection(Keys.OneAtATime)]
public sealed class WeatherAndIndicatorKeysTests(LiveCrm crm)
{
    private static readonly Guid Roubaix = Crm.Modules.Territories.Contracts.TerritoryIds.Of(Crm.Modules.Territories.Contracts.TerritoryKind.Commune, "59512");

    [Fact]
    public async Task An_officer_contradicts_a_weather_with_a_sentence()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit($"/territoires/{Roubaix}/meteo");
        await page.TabTo("[name='Input.Sign']");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.TabTo("[name='Input.Sentence']");
        await page.Keyboard.TypeAsync("Vu sur place, le comité est calé.");
        await page.Press("[data-set-date='+14']");
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
        await page.Visit($"/territoires/{Roubaix}/indicateurs/saisir?indicateur=taux-couverture-eaje");
        await page.TabTo("[name='Input.Period']");
        await page.Keyboard.TypeAsync("2017");
        await page.TabTo("[name='Input.Value']");
        await page.Keyboard.TypeAsync("31,4");
        await page.TabTo("[name='Input.Source']");
        await page.Keyboard.TypeAsync("Essai au clavier");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => url.Contains("onglet=indicateurs", StringComparison.Ordinal));
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();

        var manager = await crm.Open("responsable59");
        await manager.Visit("/indicateurs/valeurs?status=Proposed");
        await manager.Press("tr:has-text('31,4') button:has-text('Valider')");
        await manager.WaitForSelectorAsync("text=Valeur validée");
        (await manager.Locator("tr:has-text('31,4')").CountAsync()).ShouldBe(0);
        await manager.Context.CloseAsync();
    }
}
