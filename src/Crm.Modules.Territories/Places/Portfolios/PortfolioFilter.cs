using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Portfolios;

internal sealed record PortfolioFilter(string? Q = null, Guid? Territory = null);
