using System.Security.Cryptography;
using System.Text;

namespace Crm.Modules.Territories.Contracts;

public enum TerritoryKind { Region, Department, Epci, Commune, Group }

/// <summary>A territory as other modules see it. <paramref name="Departments"/> are INSEE codes: several for an EPCI astride a border.</summary>
/// <param name="Code">INSEE code, or SIREN for an EPCI.</param>
public sealed record TerritoryCard(Guid Id, TerritoryKind Kind, string Code, string Name, IReadOnlyList<string> Departments, string? Region)
{
    public string Url => $"/territoires/{Id}";
}

/// <summary>The id of an official territory follows from its kind and code: the same in every installation.</summary>
public static class TerritoryIds
{
    public static Guid Of(TerritoryKind kind, string code)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"crm:territory:{kind}:{code}"))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
