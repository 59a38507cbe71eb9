using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>A new definition, by the national team.</summary>
[Requires(TerritoriesPermissions.Indicators.Edit)]
internal sealed class NouveauModel(IndicatorAppService indicators, ICurrentUser user) : DefinitionModel(indicators, user);
