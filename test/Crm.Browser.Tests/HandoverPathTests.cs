using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The handover pack without a mouse: from the territory to the page, its print view and its Word document.</summary>
[Collection(Keys.OneAtATime)]
public sealed class HandoverPathTests(LiveCrm crm)
{
    [Fact]
    public async Task An_officer_opens_the_pack_prints_it_and_downloads_it_with_keys_only()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/territoires?q=lille&kind=Commune");
        await page.Press("a.row-link:text-is('Lille')");
        await page.WaitForURLAsync("**/territoires/*-*");
        await page.Press(".head-actions summary:has-text('Fiche')");
        await page.Press("a:has-text('Dossier de passation')");
        await page.WaitForURLAsync("**/passation");
        (await page.InnerTextAsync("h1")).ShouldBe("Passation : Lille");
        (await page.Locator(".handover h2").CountAsync()).ShouldBeGreaterThan(6);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator(".head-actions").IsVisibleAsync()).ShouldBeFalse("paper has no buttons");
        (await page.Locator("#promesses").IsVisibleAsync()).ShouldBeTrue();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        if (await page.Locator(".head-actions summary:has-text('Word')").CountAsync() > 0) await page.Press(".head-actions summary:has-text('Word')");
        await page.TabTo(".head-actions a[href$='passation.docx']");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        download.SuggestedFilename.ShouldStartWith("passation-lille-");
        using var document = WordprocessingDocument.Open(await download.PathAsync(), false);
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
            .First(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").InnerText.ShouldBe("Lille");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_objective_is_ticked_in_place_with_keys_only()
    {
        var page = await crm.Open("caf02-80");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/accompagnements?q=" + Uri.EscapeDataString("centre social"));
        await page.Press("a.row-link");
        await page.WaitForURLAsync("**/accompagnements/*-*");
        await page.Press("button:has-text('Atteint : Évaluation partagée')");
        await page.WaitForSelectorAsync("text=Rouvrir : Évaluation partagée", new() { State = WaitForSelectorState.Attached });
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
