using System.Linq.Expressions;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Portfolios in the trash, and their entries as long as the portfolio is not there itself.</summary>
internal static class PortfolioTrash
{
    public const string Key = "portfolio";

    public static readonly TrashOf<Portfolio> Portfolios = new(new(Key, "Portefeuille", "folder", "/territoires/portefeuilles/{id}"))
    {
        Permission = TerritoriesPermissions.Portfolios.Edit, Api = "portfolios/{id}",
        Read = s => s.Of<PlacesData>().Portfolios, Title = _ => p => p.Name,
        Restore = (s, row, ct) => s.Of<PortfolioAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<PortfolioEntry> Entries = new(new("portfolio-entry", "Territoire d’un portefeuille", "map-pin",
        "/territoires/portefeuilles/{parent}"))
    {
        Permission = TerritoriesPermissions.Portfolios.Edit, Api = "portfolios/{parent}/entries/{id}",
        Parent = e => e.PortfolioId, Read = Read, Title = Title, Restore = (s, row, ct) => s.Of<EntryAppService>().Restore(row.Parent!.Value, row.Id, ct),
    };

    private static IQueryable<PortfolioEntry> Read(IServiceProvider services)
    {
        var data = services.Of<PlacesData>();
        return data.Entries.Where(e => data.Portfolios.Any(p => p.Id == e.PortfolioId && p.DeletedAt == null));
    }

    private static Expression<Func<PortfolioEntry, string?>> Title(IServiceProvider services)
    {
        var data = services.Of<PlacesData>();
        return e => data.Territories.Where(t => t.Id == e.TerritoryId).Select(t => t.Name).FirstOrDefault() + " — "
            + data.Portfolios.Where(p => p.Id == e.PortfolioId).Select(p => p.Name).FirstOrDefault();
    }
}
