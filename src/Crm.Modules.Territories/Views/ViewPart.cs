using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Views;

/// <summary>What saved views bring to the module.</summary>
internal sealed class ViewPart : CrmModule;
