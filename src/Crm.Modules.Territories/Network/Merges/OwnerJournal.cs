using System.Text.Json;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What one owner of links moved at a merge.</summary>
internal sealed record OwnerJournal(string Key, string Word, int Count, string Journal)
{
    public static string Write(IReadOnlyList<OwnerJournal> all) => JsonSerializer.Serialize(all);

    public static IReadOnlyList<OwnerJournal> Read(string json) => JsonSerializer.Deserialize<List<OwnerJournal>>(json)!;
}
