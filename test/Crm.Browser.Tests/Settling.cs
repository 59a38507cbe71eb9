using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>A page that has come to rest: loaded, nothing asked for that has not come, and drawn since.</summary>
internal static class Settling
{
    /// <summary>Runs before the product's scripts: counts what they ask for, and says at each frame whether the page has rested for two.</summary>
    public const string Script = """
        (() => {
          let asked = 0, calm = 0;
          const ask = window.fetch;
          window.fetch = async (...all) => { asked++; try { return await ask(...all); } finally { asked--; } };
          window.testsSettled = () => {
            const busy = asked > 0 || document.readyState !== 'complete' || document.fonts.status !== 'loaded'
                || document.querySelector('.htmx-request, [aria-busy=true]');
            return (calm = busy ? 0 : calm + 1) > 2;
          };
        })();
        """;

    public static async Task<IResponse?> Visit(this IPage page, string url)
    {
        var answer = await page.GotoAsync(url);
        await page.Settled();
        return answer;
    }

    public static Task Settled(this IPage page) => page.WaitForFunctionAsync("() => window.testsSettled?.() ?? document.readyState === 'complete'");
}
