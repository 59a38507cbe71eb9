using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Crm.Browser.Tests.Accessibility;

/// <summary>axe-core on the page as it stands; its source is put in each document once.</summary>
internal static class Axe
{
    /// <summary>WCAG 2.2 AA and the good practices; the size of targets is off unless asked for.</summary>
    public const string Everything = """
        { "runOnly": { "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
          "rules": { "target-size": { "enabled": true } }, "resultTypes": ["violations"] }
        """;

    /// <summary>The rules that read a colour: all that another theme can change, for themes share their markup and their layout.</summary>
    public const string Colours = """
        { "runOnly": { "type": "rule", "values": ["color-contrast", "link-in-text-block"] }, "resultTypes": ["violations"] }
        """;

    private const string Run = """
        async rules => (await axe.run(document, JSON.parse(rules))).violations.map(v =>
          `${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")}`)
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> Violations(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
