using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>A file is tried and imported with keys only; the browser's own file chooser apart, which no page drives.</summary>
public sealed class ImportKeyboardTests(LiveCrm crm)
{
    [Fact]
    public async Task A_file_is_chosen_mapped_tried_and_imported_by_keyboard()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        var name = $"Clavier {Guid.NewGuid():N}"[..20];
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, $"Raison sociale;Bidule;Département\n{name};KBD;59\n");

        await page.GotoAsync("/imports");
        await Press(page, "main a[href='/imports/nouveau']");
        await Press(page, "a[href='?genre=organisations']");
        await TabTo(page, "input[type=file]");
        var chosen = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chosen.SetFilesAsync(file);
        await Press(page, "button:text-is('Lire le fichier')");

        await page.WaitForURLAsync("**/colonnes");
        await TabTo(page, "#colonne-sigle");
        await page.Keyboard.TypeAsync("Bidule");
        await Press(page, "button:text-is('Essayer à blanc')");
        await page.WaitForSelectorAsync("text=rien n’est encore écrit");
        await Press(page, "button:text('Importer')");
        await page.WaitForSelectorAsync("h2:text('Import fait')");

        var found = await page.Context.APIRequest.GetAsync($"/api/v1/organisations?q={Uri.EscapeDataString(name)}");
        (await found.JsonAsync())!.Value.GetProperty("items")[0].GetProperty("acronym").GetString().ShouldBe("KBD");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task Press(IPage page, string selector)
    {
        await TabTo(page, selector);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabTo(IPage page, string selector)
    {
        var target = page.Locator(selector).First;
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var presses = 0; presses < 200; presses++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"{selector} was never reached by Tab.");
    }
}
