using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Indicators;

namespace Crm.Modules.Territories.Territories;

/// <summary>What the head and the right column of a territory's page say: its weather, what was done there, and its coverage beside that of the places above.</summary>
internal sealed record TerritoryGlance(TerritoryWeather? Weather, ExchangeFigures? Figures, CoverageLandmark? Coverage);

/// <summary>Gathers them: the coverage that is published is for all, the rest for those in scope.</summary>
internal sealed class TerritoryGlances(IWeather weathers, IExchangeFigures figures, IndicatorBoards boards, ICurrentUser user, IClock clock)
{
    private static readonly ExchangeFigures Nothing = new(null, 0, 0, 0, 0, 0);

    public async Task<TerritoryGlance> Of(Surroundings around, CancellationToken ct)
    {
        var (id, inScope) = (around.Territory.Id, user.Covers(around.Territory.Departments));
        var reads = inScope && user.Has(TerritoriesPermissions.Interactions.Default);
        return new TerritoryGlance(
            inScope ? (await weathers.Of([id], ct)).GetValueOrDefault(id) : null,
            reads ? (await figures.Of([id], clock.Today, ct)).GetValueOrDefault(id, Nothing) : null,
            await boards.Coverage(id, around.Departments, ct));
    }
}
