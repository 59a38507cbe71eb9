using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>The weather of one territory: why, what a person says of it, what it was. A fragment under its tab, a page by itself.</summary>
[Requires(TerritoriesPermissions.Weather.Default)]
internal sealed class MeteoModel(WeatherAppService weather, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public OverrideInput Input { get; set; } = new(null, null, null);

    public WeatherSheet Sheet { get; private set; } = null!;
    public bool MayJudge => user.Has(TerritoriesPermissions.Weather.Judge);

    public Task OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Weather.Judge);
        if (!await Try(() => Input.Sign is null ? weather.Confirm(Id, new ConfirmInput(Input.Sentence, Input.Until), ct) : weather.Override(Id, Input, ct)))
        {
            await Show(ct);
            return Page();
        }
        Toast("Votre avis est enregistré");
        return GoTo($"/territoires/{Id}?onglet=meteo");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Weather.Judge);
        await weather.Withdraw(Id, ct);
        Toast("Avis retiré : la météo calculée revient");
        return GoTo($"/territoires/{Id}?onglet=meteo");
    }

    private async Task Show(CancellationToken ct)
    {
        Sheet = await weather.Sheet(Id, ct);
        Head("Météo", new Crumb("Territoires", "/territoires"), new Crumb(Sheet.Territory.Name, $"/territoires/{Id}?onglet=meteo"));
    }
}
