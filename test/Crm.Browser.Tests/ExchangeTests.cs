using System.Globalization;
using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The whole log of an exchange, its tags and its calendar without a mouse: only keys are pressed here, never a click.</summary>
[Collection(Keys.OneAtATime)]
public sealed class ExchangeTests(LiveCrm crm)
{
    [Fact]
    public async Task An_exchange_is_logged_with_a_template_a_participant_and_a_tag_in_under_thirty_seconds()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        var (subject, tag) = ($"Avec tout {Guid.NewGuid():N}"[..30], $"chantier {Guid.NewGuid():N}"[..20]);
        await page.Visit("/");
        var began = DateTime.UtcNow;
        await page.Keyboard.PressAsync("n");
        await page.WaitForSelectorAsync("#quicklog [name='Input.Subject']:focus");
        await page.Keyboard.TypeAsync(subject);
        await page.Choose("#quicklog #Input_TerritoryIds", "Lille");
        await page.Choose("#quicklog #log-template", "premier contact");
        await page.WaitForFunctionAsync("() => document.querySelector('#quicklog [name=\"Input.Text\"]').value.includes('Qui appelle')");
        (await page.InputValueAsync("#quicklog [name='Input.Subject']")).ShouldBe(subject, "a template never erases what was typed");
        (await page.IsCheckedAsync("#quicklog [name='Input.Kind'][value='Call']")).ShouldBeTrue();
        await page.Choose("#quicklog #log-present", "exemple");
        await page.Choose("#quicklog #Input_Tags", tag);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("#quicklog", new() { State = WaitForSelectorState.Hidden });
        (DateTime.UtcNow - began).ShouldBeLessThan(TimeSpan.FromSeconds(30));

        await page.Visit($"/echanges?tag={Uri.EscapeDataString(tag)}");
        (await page.Locator("main tbody tr").CountAsync()).ShouldBe(1);
        await page.Visit((await page.Locator("main tbody .row-link").GetAttributeAsync("href"))!);
        (await page.Locator("aside dl").First.InnerTextAsync()).ShouldContain("Présents");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_dropped_invitation_fills_the_form()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/echanges/noter");
        await page.Locator(".log-message summary").PressAsync("Enter");
        await page.SetInputFilesAsync("#log-file", new FilePayload
        {
            Name = "invitation.ics", MimeType = "text/calendar",
            Buffer =
                System.Text.Encoding.UTF8.GetBytes(
                $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{Guid.NewGuid()}\r\nDTSTAMP:20261101T080000Z\r\nSUMMARY:Copil de " +
                $"l'invitation\r\nDTSTART:20261124T090000Z\r\nDTEND:20261124T103000Z\r\nATTENDEE;CN=Nouvelle " +
                $"Exemple:mailto:nouvelle.exemple@exemple.fr\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
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
        await page.Visit("/echanges?author=me");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Press(".selbar summary:has-text('Étiqueter')");
        await page.Choose("#tags-add", name);
        await page.Press(".selbar button:has-text('Appliquer')");
        await page.WaitForSelectorAsync($"main tbody .tag:has-text('{name}')");
        await page.Press(".toasts button:has-text('Annuler')");
        await page.WaitForFunctionAsync($"() => ![...document.querySelectorAll('main tbody .tag')].some(t => t.textContent.includes('{name}'))");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_calendar_is_walked_by_arrows_and_comes_back_to_today()
    {
        var page = await crm.Open("caf59");
        var watch = new Watch(page, crm.Url);
        await page.Visit("/echanges/calendrier");
        await page.TabTo(".agenda [data-day][tabindex='0']");
        var today = await page.EvaluateAsync<string>("() => document.activeElement.dataset.day");
        var day = DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        // Late in a month the first step already turns the page.
        foreach (var (key, days) in ((string, int)[])[("ArrowDown", 7), ("ArrowRight", 1), .. Enumerable.Repeat(("ArrowDown", 7), 6)])
        {
            await page.Keyboard.PressAsync(key);
            day = day.AddDays(days);
            await page.WaitForFunctionAsync("day => document.activeElement?.dataset.day === day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await page.Settled();
        }
        await page.Keyboard.PressAsync("t");
        await page.WaitForSelectorAsync($".agenda [data-day='{today}'][aria-current='date']");
        watch.Take().ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
