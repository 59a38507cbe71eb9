namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>What a list of tags keeps.</summary>
internal sealed record TagFilter(string? Q = null, TagReach? Reach = null);
