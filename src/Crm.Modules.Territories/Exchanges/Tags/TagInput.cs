namespace Crm.Modules.Territories.Exchanges.Tags;

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
