using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>What a list of templates keeps.</summary>
internal sealed record TemplateFilter(InteractionKind? Kind = null, bool? National = null);
