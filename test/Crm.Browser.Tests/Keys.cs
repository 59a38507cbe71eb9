using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>What a person without a mouse does.</summary>
internal static class Keys
{
    /// <summary>The collection of the tests that write as the same few people: one counts what another would add.</summary>
    public const string OneAtATime = "one person writes at a time";

    private const string HasFocus = """
        element => {
          const here = document.activeElement;
          return here === element || (element.type === 'radio' && here?.type === 'radio' && here.name === element.name);
        }
        """;

    /// <summary>Presses Tab until the element, or the radio button that answers for its group, has the focus.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        var target = page.Locator(selector).First;
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Settled();
        for (var presses = 0; presses < 200; presses++)
        {
            if (await target.EvaluateAsync<bool>(HasFocus)) return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new TimeoutException($"{selector} was never reached by Tab on {page.Url}; the focus is on {await page.Focused()}");
    }

    /// <summary>Goes to a link or a button and presses Enter.</summary>
    public static async Task Press(this IPage page, string selector)
    {
        await page.TabTo(selector);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Types in a line that proposes choices, waits for the one meant and takes it.</summary>
    public static async Task Choose(this IPage page, string selector, string words)
    {
        await page.TabTo(selector);
        await page.Keyboard.TypeAsync(words, new() { Delay = 30 });
        await page.WaitForSelectorAsync($"[role=option][aria-selected=true]:has-text(\"{words}\")");
        await page.Keyboard.PressAsync("Enter");
    }

    public static Task<string> Focused(this IPage page) => page.EvaluateAsync<string>("() => document.activeElement?.outerHTML.slice(0, 200) ?? ''");
}
