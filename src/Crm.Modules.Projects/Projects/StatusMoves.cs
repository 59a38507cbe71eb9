using static Crm.Modules.Projects.Projects.ProjectStatus;

namespace Crm.Modules.Projects.Projects;

/// <summary>
/// Which status may follow which. Open projects move freely, since files arrive at any stage; an end is guarded:
/// it is left only by the few ways named here, and the last steps are reached only from what was done.
/// </summary>
internal static class StatusMoves
{
    private static readonly Dictionary<ProjectStatus, ProjectStatus[]> FromAnEnd = new()
    {
        [Refused] = [Study, Preparation, Filed],
        [Abandoned] = [Idea, Study, Preparation],
        [Settled] = [Evaluated, Spread],
        [Evaluated] = [Settled, Spread],
        [Spread] = [Evaluated],
    };

    private static readonly Dictionary<ProjectStatus, ProjectStatus[]> OnlyFrom = new()
    {
        [Settled] = [Contracted, Underway, Suspended, Achieved, Evaluated],
        [Evaluated] = [Underway, Achieved, Settled, Spread],
        [Spread] = [Achieved, Settled, Evaluated],
    };

    public static bool IsEnd(ProjectStatus status) => FromAnEnd.ContainsKey(status);

    public static bool Allows(ProjectStatus from, ProjectStatus to) =>
        from != to
        && (!FromAnEnd.TryGetValue(from, out var exits) || exits.Contains(to))
        && (!OnlyFrom.TryGetValue(to, out var sources) || sources.Contains(from));

    public static IReadOnlyList<ProjectStatus> From(ProjectStatus status) => [.. Enum.GetValues<ProjectStatus>().Where(to => Allows(status, to))];
}
