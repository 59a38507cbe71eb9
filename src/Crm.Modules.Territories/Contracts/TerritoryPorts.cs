namespace Crm.Modules.Territories.Contracts;

/// <summary>A dated promise of a project, for « Ma journée ».</summary>
public sealed record MilestoneLine(Guid Id, Guid ProjectId, string Title, string ProjectTitle, DateOnly Due, bool IsLate, string Url);

/// <summary>Port: late milestones and those due by a date, in the current user's scope, soonest first.</summary>
public interface IMilestoneFeed
{
    Task<IReadOnlyList<MilestoneLine>> DueBy(DateOnly until, int max, CancellationToken ct);
}

/// <summary>A tab another module adds to the territory page; its content is a fragment at <paramref name="Url"/>.</summary>
public sealed record TerritoryTab(string Key, string Label, int? Count, string Url, int Order);

/// <summary>Port: gives a module's tab of one territory, or null when the reader may not see it.</summary>
public interface ITerritoryTabSource
{
    Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct);
}

/// <summary>Something that happened on a territory, told by another module (milestone done, decision…).</summary>
/// <param name="Kind">milestone, decision, payment…: chooses icon and filter chip.</param>
public sealed record TimelineEntry(Guid Id, string Kind, DateOnly Date, string Title, string? Text, string? Url);

/// <summary>Port: entries of a territory between two dates, newest first, in the reader's scope and audience.</summary>
public interface ITimelineSource
{
    /// <summary>A kind shown only when it is asked for, not among everything; null: always.</summary>
    string? OnlyUnder => null;

    Task<IReadOnlyList<TimelineEntry>> Of(Guid territoryId, DateOnly from, DateOnly to, int max, CancellationToken ct);
}
