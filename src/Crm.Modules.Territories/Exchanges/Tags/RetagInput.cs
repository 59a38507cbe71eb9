using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Tags to put on and take off, on named exchanges or on all that a filter gives. A tag is named by its id or by its name.</summary>
internal sealed record RetagInput
{
    public IReadOnlyList<Guid>? Ids { get; init; }

    /// <summary>The whole filter, across pages: the same names as the list's.</summary>
    public InteractionFilter? Filter { get; init; }
    public IReadOnlyList<string>? Add { get; init; }
    public IReadOnlyList<string>? Remove { get; init; }
}
