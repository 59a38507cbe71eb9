using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Who composes portfolios: they are the network's, their entries lie in a département.</summary>
internal static class PortfolioWrites
{
    public static readonly Write Edit = new Write("portfolios.edit", "Portefeuilles", "créer, modifier et supprimer")
        .By(TerritoriesPermissions.Portfolios.Edit, Whose.Network);
    public static readonly Write Enter = new Write("portfolios.enter", "Portefeuilles", "y mettre et en retirer des territoires")
        .By(TerritoriesPermissions.Portfolios.Edit, Whose.Scope);
}
