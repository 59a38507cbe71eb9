using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>A tag as the API gives it.</summary>
/// <param name="Exchanges">How many exchanges that the reader sees carry it.</param>
internal sealed record TagOutput(Guid Id, string Name, TagReach Reach, TagColour Colour, int Exchanges, Guid Author) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}
