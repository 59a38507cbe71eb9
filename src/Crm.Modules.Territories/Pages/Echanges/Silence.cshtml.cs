using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>« Relancé, ne plus montrer avant le… »</summary>
[Requires(TerritoriesPermissions.Interactions.Create)]
internal sealed class SilenceModel(SilenceAppService silences, ExchangePages pages) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SnoozeInput Input { get; set; } = new(null, null);

    public string Name { get; private set; } = "";

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Try(() => silences.Snooze(Id, Input, ct))) return await Show(ct);
        if (IsFragment) return Content("", "text/html");
        Toast("Territoire mis de côté");
        return LocalRedirect("/");
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Name = await pages.TerritoryName(Id, ct) ?? throw CoreErrors.Missing();
        Head("Territoire silencieux", new Crumb("Ma journée", "/"));
        return IsFragment ? Partial("_SnoozeSilence", this) : Page();
    }
}
