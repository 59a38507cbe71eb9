using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>The weather in the head of a territory's page, with its reasons; nothing when nobody follows it.</summary>
[Requires(TerritoriesPermissions.Weather.Default)]
internal sealed class MeteoLigneModel(IWeather weathers) : CrmPage
{
    public Guid Id { get; private set; }
    public TerritoryWeather? Weather { get; private set; }

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        (Id, Weather) = (id, (await weathers.Of([id], ct)).GetValueOrDefault(id));
        Head("Météo", new Crumb("Territoires", "/territoires"), new Crumb("Territoire", $"/territoires/{id}"));
    }
}
