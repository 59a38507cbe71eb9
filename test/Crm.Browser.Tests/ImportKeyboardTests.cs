using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>A file is tried and imported with keys only; the browser's own file chooser apart, which no page drives.</summary>
[Collection(Keys.OneAtATime)]
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
        // Heard from the start: the browser must know that the chooser is ours well before the key that opens it.
        var chooser = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FileChooser += (_, opened) => chooser.TrySetResult(opened);

        await page.Visit("/imports");
        await page.Press("main a[href='/imports/nouveau']");
        await page.Press("a[href='?genre=organisations']");
        await page.WaitForURLAsync("**?genre=organisations");
        await page.Press("input[type=file]");
        await (await chooser.Task.WaitAsync(TimeSpan.FromSeconds(30))).SetFilesAsync(file);
        await page.Press("button:text-is('Lire le fichier')");

        await page.WaitForURLAsync("**/colonnes");
        await page.TabTo("#colonne-sigle");
        await page.Keyboard.TypeAsync("Bidule");
        await page.Press("button:text-is('Essayer à blanc')");
        await page.WaitForSelectorAsync("text=rien n’est encore écrit");
        await page.Press("button:text('Importer')");
        await page.WaitForSelectorAsync("h2:text('Import fait')");

        var found = await page.Context.APIRequest.GetAsync($"/api/v1/organisations?q={Uri.EscapeDataString(name)}");
        (await found.JsonAsync())!.Value.GetProperty("items")[0].GetProperty("acronym").GetString().ShouldBe("KBD");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
