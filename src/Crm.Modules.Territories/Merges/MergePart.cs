using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Merges;

/// <summary>What duplicates and merges bring to the module.</summary>
internal sealed class MergePart : CrmModule;
