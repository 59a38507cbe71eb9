using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Web.Composition;

namespace Crm.Architecture.Tests.Boundaries;

/// <summary>
/// Inside a project, the first-level folders are rooms in a line: no type depends on a room to its right. The rooms are read from the
/// folders, so that a new one fails until it is placed here.
/// </summary>
public sealed class RoomTests
{
    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies([.. House.All]).Build();

    public static TheoryData<string, string[]> Lines => new()
    {
        { "Crm.Workbench", ["Access", "Doors", "Values", "Kinds", "Dossiers", "Persons", "Trash", "TextChecks", "Drafts", "Lists", "Search", "PersonalData",
            "Calendar", "Notifications", "Documents", "Imports", "Pages"] },
        { "Crm.Modules.Territories", ["Contracts", "Places", "Network", "Exchanges", "Accompaniments", "Observation", "Home", "Pages"] },
        { "Crm.Modules.Projects", ["Contracts", "Themes", "Projects", "Milestones", "Laureates", "Home", "Pages"] },
        { "Crm.Modules.Governance", ["Contracts", "Bodies", "Members", "Dashboards", "Publications", "Home", "Pages"] },
        { "Crm.Web", ["Contracts", "Mail", "Accounts", "Database", "Administration", "Pilotage", "Demo", "NationalData", "Security", "Jobs", "Pages",
            "Composition", "CommandLine"] },
    };

    [Theory, MemberData(nameof(Lines))]
    public void The_rooms_are_the_folders(string project, string[] line) =>
        Directory.GetDirectories(Repository.PathOf($"src/{project}")).Where(HoldsCode).Select(Path.GetFileName).Except(["bin", "obj"]).AtLeast(2)
            .ShouldBe(line, ignoreOrder: true, customMessage: $"place each folder of {project} in the line, or take it out");

    [Theory, MemberData(nameof(Lines))]
    public void No_type_depends_on_a_room_to_its_right(string project, string[] line) =>
        InRooms(project, line).Where(t => t.Room < line.Length).AtLeast(50)
        .SelectMany(t => t.Type.Dependencies.Where(d => d.Target is not GenericParameter) // a letter, not a type of the room that wrote it
            .Select(d => (From: t, To: d.Target, Room: RoomOf(d.Target, project, line))))
        .Where(d => d.Room > d.From.Room)
        .Select(d => $"{line[d.From.Room]} → {line.ElementAtOrDefault(d.Room) ?? "the root"}: {d.From.Type.FullName} needs {d.To.FullName}")
        .Distinct().ShouldBeNone("against the line:");

    private static bool HoldsCode(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories).Any(f => Path.GetExtension(f) is ".cs" or ".cshtml");

    [Fact]
    public void The_rule_sees_a_dependency_that_goes_right() => InRooms("Crm.Modules.Territories", ["Home", "Places"])
        .SelectMany(t => t.Type.Dependencies).Select(d => RoomOf(d.Target, "Crm.Modules.Territories", ["Home", "Places"])).ShouldContain(1);

    [Fact]
    public void The_root_is_right_of_all_rooms() =>
        InRooms("Crm.Modules.Territories", ["Home"]).Where(t => t.Type.Name == "TerritoriesModule").Select(t => t.Room).ShouldBe([1]);

    private static IEnumerable<(IType Type, int Room)> InRooms(string project, string[] line) =>
        Product.Types.Select(t => (Type: t, Room: RoomOf(t, project, line))).Where(t => t.Room >= 0);

    /// <summary>Its place in the line; right of all at the root, where the module gathers its rooms; -1 outside the project.</summary>
    private static int RoomOf(IType type, string project, string[] line)
    {
        if (!type.FullName.StartsWith(project + ".", StringComparison.Ordinal)) return -1;
        var inside = type.FullName[(project.Length + 1)..].Split('+', '<')[0].Split('.');
        return inside.Length == 1 ? line.Length : Array.IndexOf(line, inside[0]);
    }
}
