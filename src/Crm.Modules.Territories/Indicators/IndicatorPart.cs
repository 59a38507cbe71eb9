using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Indicators;

/// <summary>What indicators bring to the module.</summary>
internal sealed class IndicatorPart : CrmModule;
