namespace Crm.Modules.Projects.Contracts;

/// <summary>How many projects a theme has.</summary>
public sealed record ThemeCount(string ThemeCode, string Theme, int Count);

/// <summary>A milestone with its project. <paramref name="IsLate"/>: not done, and its date (forecast, or else planned) is past.</summary>
public sealed record BoardMilestone(
    Guid ProjectId, string ProjectTitle, string Title, DateOnly PlannedOn, DateOnly? ForecastOn, DateOnly? DoneOn, bool IsLate);

/// <summary>What a shared dashboard shows of the projects of a département, as the current user (or the profile they took) sees them.</summary>
public interface IProjectBoard
{
    /// <summary>Projects in scope of the département, counted by theme, most numerous first.</summary>
    Task<IReadOnlyList<ThemeCount>> ByTheme(string department, CancellationToken ct);

    /// <summary>Open milestones first, soonest first, then the last done; at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<BoardMilestone>> Milestones(string department, int max, CancellationToken ct);
}
