using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.TextChecks;

/// <summary>What the RGPD guard on free text brings to the module.</summary>
internal sealed class TextCheckPart : CrmModule;
