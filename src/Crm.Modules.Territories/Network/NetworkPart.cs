using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Network;

/// <summary>What organisations, contacts and their functions bring to the module.</summary>
internal sealed class NetworkPart : CrmModule;
