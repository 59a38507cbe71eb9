using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <param name="Weather">Keeps the territories whose weather is at least so bad.</param>
internal sealed record EntryFilter(EntryStatus? Status = null, Guid? Territory = null, string? Q = null, WeatherSign? Weather = null);
