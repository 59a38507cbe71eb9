using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>The tab « Météo » of a territory: no command.</summary>
internal sealed class WeatherTab(ICurrentUser user) : ITerritoryTabSource
{
    public Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct) =>
        Task.FromResult(user.Has(TerritoriesPermissions.Weather.Default)
            ? new TerritoryTab("meteo", "Météo", null, $"/territoires/{territoryId}/meteo", 60) : null);
}
