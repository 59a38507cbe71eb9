using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What accompaniments bring to the module.</summary>
internal sealed class AccompanimentPart : CrmModule;
