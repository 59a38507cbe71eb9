using Crm.Foundation.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Kinds;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>Territories as the house knows them: everybody reads the official facts, but news are for those who cover them.</summary>
internal static class TerritoryNoun
{
    public static readonly KindOf<Territory> Kind = new(OwnerKinds.Territory, "Territoire", "map-pin", "/territoires/{id}")
    {
        Plural = "Territoires", Title = t => t.Name, Read = s => s.Of<PlacesData>().Territories, InNews = Covered,
        Names = s => s.Of<PlacesData>().Territories.Where(t => t.ClosedOn == null).Select(t => t.SearchName), Search = new(10, Best, "/territoires?q="),
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);

    private static IQueryable<Territory> Covered(IServiceProvider services)
    {
        var (all, profile) = (services.Of<PlacesData>().Territories, services.Of<ICurrentUser>().Profile);
        if (profile.Everything) return all;
        var mine = profile.Departments;
        return all.Where(t => t.Departments.Any(d => mine.Contains(d.Code)));
    }

    /// <summary>Ranked as in the picker.</summary>
    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct) =>
        [.. (await services.Of<TerritoryAppService>().Options(q, ct)).Take(max).Select(t => new Found(t.Value, t.Label, t.Hint))];
}
