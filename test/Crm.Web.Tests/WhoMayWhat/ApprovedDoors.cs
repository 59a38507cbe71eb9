using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>
/// The table a person approved, <c>doors.txt</c>: one line per door, <c>METHOD route → rule</c>. What follows a comma is a
/// permission (or several of which one is enough, <c>A | B</c>) the service behind asks for, e.g. to write from a page everyone reads.
/// </summary>
internal static class ApprovedDoors
{
    private static readonly string Table = Repository.PathOf("test/Crm.Web.Tests/WhoMayWhat/doors.txt");
    private static readonly string[] Lines = [.. File.ReadAllLines(Table).Where(l => l.Length > 0 && !l.StartsWith('#'))];

    public static IReadOnlyList<string> All { get; } = [.. Lines.Select(l => l.Split(", ")[0])];

    public static IReadOnlyDictionary<string, string> Inner { get; } =
        Lines.Where(l => l.Contains(", ", StringComparison.Ordinal)).ToDictionary(l => l.Split(", ")[0], l => l.Split(", ")[1]);

    /// <summary>True when these rights open the door and what is behind it.</summary>
    public static bool LetsIn(Door door, IReadOnlySet<string> permissions) =>
        door.Permissions.All(permissions.Contains) && (!Inner.TryGetValue(door.ToString(), out var inner) || inner.Split(" | ").Any(permissions.Contains));

    public static void Write(IEnumerable<string> doors) => File.WriteAllLines(Table,
        [.. File.ReadAllLines(Table).TakeWhile(l => l.StartsWith('#')), .. doors.Select(d => Inner.TryGetValue(d, out var inner) ? $"{d}, {inner}" : d)]);
}
