using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The whole log of an exchange, its tags and its calendar without a mouse: only keys are pressed here, never a click.</summary>
public sealed class ExchangeTests(LiveCrm crm)
{
    [Fact]
    public async Task An_exchange_is_logged_with_a_template_a_participant_and_a_tag_in_under_thirty_seconds()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        var (subject, tag) = ($"Avec tout {Guid.NewGuid():N}"[..30], $"chantier {Guid.NewGuid():N}"[..20]);
        await page.GotoAsync("/");
        var began = DateTime.UtcNow;
        await page.Keyboard.PressAsync("n");
        await page.WaitForSelectorAsync("#quicklog [name='Input.Subject']:focus");
        await page.Keyboard.TypeAsync(subject);
        await Choose(page, "#quicklog #Input_TerritoryIds", "Lille");
        await Choose(page, "#quicklog #log-template", "premier contact");
        await page.WaitForFunctionAsync("() => document.querySelector('#quicklog [name=\"Input.Text\"]').value.includes('Qui appelle')");
        (await page.InputValueAsync("#quicklog [name='Input.Subject']")).ShouldBe(subject, "a template never erases what was typed");
        (await page.IsCheckedAsync("#quicklog [name='Input.Kind'][value='Call']")).ShouldBeTrue();
        await Choose(page, "#quicklog #log-present", "exemple");
        await Choose(page, "#quicklog #Input_Tags", tag);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("#quicklog", new() { State = WaitForSelectorState.Hidden });
        (DateTime.UtcNow - began).ShouldBeLessThan(TimeSpan.FromSeconds(30));

        await page.GotoAsync($"/echanges?tag={Uri.EscapeDataString(tag)}");
        (await page.Locator("main tbody tr").CountAsync()).ShouldBe(1);
        await page.GotoAsync((await page.Locator("main tbody .row-link").GetAttributeAsync("href"))!);
        (await page.Locator("aside dl").First.InnerTextAsync()).ShouldContain("Présents");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_dropped_invitation_fills_the_form()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.GotoAsync("/echanges/noter");
        await page.Locator(".log-message summary").PressAsync("Enter");
        await page.SetInputFilesAsync("#log-file", new FilePayload
        {
            Name = "invitation.ics", MimeType = "text/calendar",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{Guid.NewGuid()}\r\nDTSTAMP:20261101T080000Z\r\nSUMMARY:Copil de l'invitation\r\nDTSTART:20261124T090000Z\r\nDTEND:20261124T103000Z\r\nATTENDEE;CN=Nouvelle Exemple:mailto:nouvelle.exemple@exemple.fr\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
        });
        await page.WaitForFunctionAsync("() => document.querySelector('[name=\"Input.Subject\"]').value === \"Copil de l'invitation\"");
        (await page.InputValueAsync("[name='Input.DurationMinutes']")).ShouldBe("90");
        (await page.Locator(".log-newcomer").First.InnerTextAsync()).ShouldContain("Nouvelle Exemple");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Tags_are_put_on_chosen_lines_and_taken_back()
    {
        var page = await crm.Open("caf59");
        var name = $"lot {Guid.NewGuid():N}"[..16];
        await page.GotoAsync("/echanges?author=me");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await TabTo(page, ".selbar summary:has-text('Étiqueter')");
        await page.Keyboard.PressAsync("Enter");
        await Choose(page, "#tags-add", name);
        await TabTo(page, ".selbar button:has-text('Appliquer')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync($"main tbody .tag:has-text('{name}')");
        await TabTo(page, ".toasts button:has-text('Annuler')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync($"() => ![...document.querySelectorAll('main tbody .tag')].some(t => t.textContent.includes('{name}'))");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_calendar_is_walked_by_arrows_and_comes_back_to_today()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.GotoAsync("/echanges/calendrier");
        await TabTo(page, ".agenda [data-day][tabindex='0']");
        var today = await page.EvaluateAsync<string>("() => document.activeElement.dataset.day");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        var later = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(8);
        for (var i = 0; i < 6; i++)
        {
            await page.WaitForFunctionAsync("day => document.activeElement.dataset.day === day", later.AddDays(7 * i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            await page.Keyboard.PressAsync("ArrowDown");
        }
        await page.WaitForFunctionAsync("day => document.activeElement.dataset.day === day", later.AddDays(42).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.Keyboard.PressAsync("t");
        await page.WaitForSelectorAsync($".agenda [data-day='{today}'][aria-current='date']");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task Choose(IPage page, string selector, string words)
    {
        await TabTo(page, selector);
        await page.Keyboard.TypeAsync(words, new() { Delay = 30 });
        await page.WaitForFunctionAsync("() => { const list = document.getElementById(document.activeElement.getAttribute('aria-controls')); return list && !list.hidden && list.querySelector('[role=option]'); }");
        await page.WaitForTimeoutAsync(350);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab until the element has the focus, as a person would.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        var target = page.Locator(selector).First;
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var presses = 0; presses < 150; presses++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"{selector} was never reached by Tab.");
    }
}
