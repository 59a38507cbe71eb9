using Microsoft.Playwright;

namespace Crm.Browser.Tests.Accessibility;

/// <summary>The pages are inspected in the dark without being loaded again: that is worth what a page opened in the dark is worth.</summary>
public sealed class ThemeTests(LiveCrm crm)
{
    private const string Colours = """
        () => [...document.querySelectorAll('body, body *')].filter(e => e.checkVisibility()).map(e => getComputedStyle(e))
          .map(s => `${s.color} ${s.backgroundColor} ${s.borderTopColor} ${s.fill}`)
        """;

    [Theory]
    [InlineData("cnaf", "/pilotage")]
    [InlineData("cnaf", "/territoires")]
    [InlineData("caf59", "/gouvernance")]
    public async Task A_theme_switched_in_place_is_that_of_a_page_opened_in_it(string account, string url)
    {
        var switched = await crm.Open(account);
        await switched.Visit(url);
        var light = await switched.EvaluateAsync<string[]>(Colours);
        await switched.Wear(ColorScheme.Dark);
        var dark = await switched.EvaluateAsync<string[]>(Colours);

        var opened = await crm.Open(account, scheme: ColorScheme.Dark);
        await opened.Visit(url);
        (await opened.EvaluateAsync<string[]>(Colours)).ShouldBe(dark);
        light[0].ShouldNotBe(dark[0]);
        light.Length.ShouldBe(dark.Length);

        await switched.Wear(ColorScheme.Light);
        (await switched.EvaluateAsync<string[]>(Colours)).ShouldBe(light);
        foreach (var page in (IPage[])[switched, opened]) await page.Context.CloseAsync();
    }
}
