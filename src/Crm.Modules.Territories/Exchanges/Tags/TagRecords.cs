using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>A tag as the API gives it.</summary>
/// <param name="Exchanges">How many exchanges that the reader sees carry it.</param>
internal sealed record TagOutput(Guid Id, string Name, TagReach Reach, TagColour Colour, int Exchanges, Guid Author) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}

/// <summary>A tag made or described; the reach is given when it is made and stays.</summary>
internal sealed record TagInput
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>Personal when not given.</summary>
    public TagReach? Reach { get; init; }

    /// <summary>Grey when not given.</summary>
    public TagColour? Colour { get; init; }
}

/// <summary>What a list of tags keeps.</summary>
internal sealed record TagFilter(string? Q = null, TagReach? Reach = null);

/// <param name="Into">The tag that takes the exchanges.</param>
internal sealed record TagMergeInput(Guid? Into);

/// <summary>Tags to put on and take off, on named exchanges or on all that a filter gives. A tag is named by its id or by its name.</summary>
internal sealed record RetagInput
{
    public IReadOnlyList<Guid>? Ids { get; init; }

    /// <summary>The whole filter, across pages: the same names as the list's.</summary>
    public InteractionFilter? Filter { get; init; }
    public IReadOnlyList<string>? Add { get; init; }
    public IReadOnlyList<string>? Remove { get; init; }
}

/// <param name="Id">To undo it: <c>POST retaggings/{id}/undo</c>.</param>
/// <param name="Exchanges">Exchanges looked at; <paramref name="Added"/> and <paramref name="Removed"/> count links that really changed.</param>
internal sealed record RetagOutput(Guid Id, int Exchanges, int Added, int Removed);
