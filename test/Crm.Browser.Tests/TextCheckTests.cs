using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The guard on personal data, by keyboard: it warns, masks what one chooses, and never blocks.</summary>
[Collection(Keys.OneAtATime)]
public sealed class TextCheckTests(LiveCrm crm)
{
    [Fact]
    public async Task An_author_is_warned_masks_by_keyboard_and_saves()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/echanges");
        var territory =
            await page.EvaluateAsync<string>("async () => (await (await fetch('/api/v1/territories?kind=Commune&department=59')).json()).items[0].id");
        await page.Visit("/echanges/noter?territoire=" + territory);
        await page.FocusAsync("[name='Input.Subject']");
        await page.Keyboard.TypeAsync("Le directeur est dépressif");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".text-check [data-mask]:focus");
        page.Url.ShouldEndWith(territory, customMessage: "the first save only asks");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("[name='Input.Subject']:focus");
        (await page.InputValueAsync("[name='Input.Subject']")).ShouldBe("Le directeur [donnée masquée]");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("h1:has-text('Le directeur [donnée masquée]')");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_second_save_keeps_what_was_written()
    {
        var page = await crm.Open("caf59");
        await page.Visit("/echanges");
        var territory =
            await page.EvaluateAsync<string>("async () => (await (await fetch('/api/v1/territories?kind=Commune&department=59')).json()).items[0].id");
        await page.Visit("/echanges/noter?territoire=" + territory);
        var subject = $"Mme Exemple{Guid.NewGuid():N} est enceinte"[..40] + " : elle est enceinte";
        await page.FillAsync("[name='Input.Subject']", subject);
        await page.FocusAsync("[name='Input.Subject']");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".text-check [data-mask]:focus");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync($"h1:has-text(\"{subject}\")");
        await page.Context.CloseAsync();
    }
}
