using Microsoft.Playwright;

namespace Crm.Browser.Tests.Accessibility;

/// <summary>What keeps a page as it stands from being everybody's: axe in both themes, and the layout of narrow screens.</summary>
internal static class Inspection
{
    public const int Width = 1280, Height = 900;

    public static async Task<IReadOnlyList<string>> Of(IPage page)
    {
        var problems = new List<string>();
        problems.AddRange((await Axe.Violations(page, Axe.Everything)).Select(v => $"axe light {v}"));
        await page.Wear(ColorScheme.Dark);
        problems.AddRange((await Axe.Violations(page, Axe.Colours)).Select(v => $"axe dark {v}"));
        await page.Wear(ColorScheme.Light);
        // 200 % of 1280 is 640 wide; 400 % is 320.
        foreach (var width in (int[])[640, 320])
        {
            await page.SetViewportSizeAsync(width, Height);
            if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") is var wide && wide > width)
                problems.Add($"{wide} px wide at {width}: {await page.EvaluateAsync<string>(Widest, width)}");
        }
        await page.SetViewportSizeAsync(Width, Height);
        return problems;
    }

    /// <summary>Switches the theme of the page as it stands, as a person's system does in the evening.</summary>
    public static async Task Wear(this IPage page, ColorScheme theme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = theme });
        // The product's own pages follow by an attribute; what the browser draws itself, a PDF, has none.
        await page.WaitForFunctionAsync("theme => (document.documentElement.dataset.bsTheme ?? theme) === theme", theme.ToString().ToLowerInvariant());
    }

    private const string Widest = """
        width => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.frame'))
          .slice(0, 3).map(e => `${e.tagName}.${e.className}`).join(', ')
        """;
}
