using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>What one looks for; <paramref name="Mine"/> keeps the reader's own départements.</summary>
/// <param name="Q">Words of the name, a code, or a SIREN of 9 digits, which must be valid.</param>
internal sealed record TerritoryFilter(
    TerritoryKind? Kind = null, string? Nature = null, string? Department = null, string? Region = null, string? Code = null,
    string? Q = null, bool? Mine = null);
