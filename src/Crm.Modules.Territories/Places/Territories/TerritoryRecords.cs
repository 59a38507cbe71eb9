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

/// <summary>What one looks for; <paramref name="Mine"/> keeps the reader's own départements.</summary>
/// <param name="Q">Words of the name, a code, or a SIREN of 9 digits, which must be valid.</param>
internal sealed record TerritoryFilter(
    TerritoryKind? Kind = null, string? Nature = null, string? Department = null, string? Region = null, string? Code = null,
    string? Q = null, bool? Mine = null);

/// <summary>A line of the picker: <paramref name="Hint"/> tells homonyms apart.</summary>
internal sealed record TerritoryOption(Guid Value, string Label, string Hint);
