using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Handover;

/// <summary>What the handover pack brings to the module.</summary>
internal sealed class HandoverPart : CrmModule;
