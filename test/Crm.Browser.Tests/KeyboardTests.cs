using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The main jobs without a mouse: only keys are pressed here, never a click.</summary>
[Collection(Keys.OneAtATime)]
public sealed class KeyboardTests(LiveCrm crm)
{
    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        var page = await crm.Open("caf59");
        await page.Visit("/territoires");
        await page.Keyboard.PressAsync("Tab");
        (await page.Focused()).ShouldContain("Aller au contenu");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => location.hash")).ShouldBe("#contenu");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_officer_signs_in_logs_a_meeting_with_its_next_step_and_does_it()
    {
        var page = await crm.Open(null);
        var watch = new Watch(page, crm.Url);
        var subject = $"Réunion au clavier {Guid.NewGuid():N}"[..40];
        await page.Visit("/compte/connexion");
        await page.Keyboard.TypeAsync("caf59@demo.crm");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Demo-2026!");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(crm.Url + "/");

        await page.Keyboard.PressAsync("n");
        await page.WaitForSelectorAsync("#quicklog [name='Input.Subject']:focus");
        await page.Keyboard.TypeAsync(subject);
        await page.Choose("#quicklog #Input_TerritoryIds", "Lille");
        await page.TabTo("#quicklog [name='Input.NextStep.Title']");
        await page.Keyboard.TypeAsync("Suite " + subject);
        await page.Press("#quicklog [data-set-date='+7']");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("#quicklog", new() { State = WaitForSelectorState.Hidden });

        await page.Visit($"/echanges/taches?assignee=me&status=Open&q={Uri.EscapeDataString("Suite")}");
        await page.Press($"form:has-text(\"Marquer fait : Suite {subject}\") button");
        await page.WaitForSelectorAsync($"text=Rouvrir : Suite {subject}", new() { State = WaitForSelectorState.Attached });
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_member_opens_the_dashboard_published_for_their_committee()
    {
        var page = await crm.Open("cdsf59");
        await page.Visit("/");
        await page.Press("main a[href*='/gouvernance/publications/']");
        await page.WaitForURLAsync("**/gouvernance/publications/**");
        (await page.Locator("h1").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_national_team_goes_from_a_figure_to_its_list()
    {
        var page = await crm.Open("cnaf");
        await page.Visit("/pilotage");
        (await page.Locator("table tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(10);
        await page.TabTo("table tbody td a");
        var href = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(u => u.EndsWith(href, StringComparison.Ordinal) || u.Contains(href.Split('?')[0], StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_milestone_is_ticked()
    {
        var page = await crm.Open("caf59");
        await page.Visit("/projets/jalons");
        var open = await page.Locator("main .visually-hidden:text-matches('^Marquer fait')").CountAsync();
        open.ShouldBeGreaterThan(0);
        await page.Press("main form:has(.visually-hidden:text-matches('^Marquer fait')) button");
        await page.WaitForFunctionAsync(
            $"() => [...document.querySelectorAll('main .visually-hidden')].filter(e => e.textContent.trim().startsWith('Marquer fait')).length < {open}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_palette_leads_to_a_territory()
    {
        var page = await crm.Open("caf59");
        await page.Visit("/");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("ternois", new() { Delay = 40 });
        await page.WaitForSelectorAsync("#palette [role=option]:has-text('Ternois')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/territoires/**");
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("Ternois");
        await page.Context.CloseAsync();
    }
}
