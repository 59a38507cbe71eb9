using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Home.TerritoryPage;

/// <summary>What the right column of a territory's page says, brought after the page: what was done there, and its coverage beside that of the places
/// above.</summary>
internal sealed record TerritoryGlance(TerritoryCard Territory, ExchangeFigures? Figures, CoverageLandmark? Coverage);

/// <summary>Gathers it: the coverage that is published is for all, the rest for those in scope.</summary>
internal sealed class TerritoryGlances(IGeography geography, IExchangeFigures figures, IndicatorBoards boards, ICurrentUser user, IClock clock)
{
    private static readonly ExchangeFigures Nothing = new(null, 0, 0, 0, [], 0, 0);

    public async Task<TerritoryGlance> Of(Guid id, CancellationToken ct)
    {
        var card = (await geography.ByIds([id], ct)).GetValueOrDefault(id) ?? throw Foundation.Errors.CoreErrors.Missing();
        var reads = user.Covers(card.Departments) && user.Has(TerritoriesPermissions.Interactions.Default);
        return new TerritoryGlance(card, reads ? (await figures.Of([id], clock.Today, ct)).GetValueOrDefault(id, Nothing) : null,
            await boards.Coverage(card, ct));
    }
}
