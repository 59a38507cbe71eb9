using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>An official territory. Its version follows from its facts: loading the same geography again changes nothing.</summary>
internal sealed record TerritoryRow(
    Guid Id, TerritoryKind Kind, string Code, string Name, string? Nature, IReadOnlyList<string> Departments, string? Region,
    int? Population, int Members, string? Siren, DateOnly? ClosedOn) : IStamped
{
    [JsonIgnore]
    public Guid Stamp => new(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)).AsSpan(0, 16));

    [JsonIgnore]
    public string Url => $"/territoires/{Id}";
}
