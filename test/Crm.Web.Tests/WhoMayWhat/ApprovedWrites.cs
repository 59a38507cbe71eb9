using Crm.Foundation.Access;
using Crm.Workbench.Access;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>
/// The table a person approved, <c>writes.txt</c>: each declared write with the rights that open it and whose rows each reaches, then each door that writes
/// and the write whose rules it follows. An endpoint declares its own; of a page only this table says it.
/// </summary>
internal static class ApprovedWrites
{
    /// <summary>What is no write of a noun: the account one is signed in with, and the trash, where each kind has its own.</summary>
    public const string Self = "self", Trash = "trash";

    private const string Is = " = ";
    private static readonly string Table = Repository.PathOf("test/Crm.Web.Tests/WhoMayWhat/writes.txt");
    private static readonly string[] Lines = [.. File.ReadAllLines(Table).Where(l => l.Length > 0 && !l.StartsWith('#'))];

    public static IReadOnlyList<string> All => Lines;

    private static IReadOnlyDictionary<string, string> Pages { get; } =
        Lines.Where(l => l.Contains(Is, StringComparison.Ordinal)).ToDictionary(l => l.Split(Is)[0], l => l.Split(Is)[1]);

    public static string NameOf(Door door) => door.Write?.Name ?? Pages.GetValueOrDefault($"{door.Method} {door.Route}", "NOBODY SAID");

    public static IReadOnlyList<string> Of(WriteCatalog catalog, IEnumerable<Door> doors) =>
        [.. catalog.All.OrderBy(w => w.Name, StringComparer.Ordinal).Select(Said), .. doors.Select(d => $"{d.Method} {d.Route}{Is}{NameOf(d)}")];

    public static void Write(IEnumerable<string> lines) =>
        File.WriteAllLines(Table, [.. File.ReadAllLines(Table).TakeWhile(l => l.StartsWith('#')), .. lines]);

    private static string Said(Write write) => $"{write.Name}: " + string.Join("; ", write.Grants.Select(g =>
        $"{g.Permission ?? Door.SignedIn} → {g.Rows}{(g.Readers is Readers.None ? "" : " " + g.Readers)}"));
}
