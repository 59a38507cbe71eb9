using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>What is typed of a project, whole. Without département and territory, it covers the région.</summary>
/// <param name="ThemeCode">A theme of the call, as <c>themes</c> lists them.</param>
/// <param name="Departments">INSEE codes; those of the territories are added.</param>
internal sealed record SaveProject(
    string? Title, string? Summary = null, IReadOnlyList<string>? HolderNames = null, string? Call = null, string? ThemeCode = null,
    ProjectStatus? Status = null, IReadOnlyList<Guid>? TerritoryIds = null, IReadOnlyList<string>? Departments = null, string? Region = null,
    string? Places = null, string? Heading = null, string? Source = null, Audience? Audience = null, Guid? Id = null);

/// <summary>The status a project takes.</summary>
internal sealed record MoveProject(ProjectStatus? Status);

/// <summary>A project in a list. A project of a whole région names each of its départements.</summary>
internal sealed record ProjectRow(
    Guid Id, string Title, IReadOnlyList<string> HolderNames, bool MissingHolder, string? Call, string? ThemeCode, ProjectStatus Status, string? Heading,
    IReadOnlyList<Guid> TerritoryIds, IReadOnlyList<string> Departments, string? Region, bool WholeRegion, Audience Audience)
{
    /// <summary>Only in a file.</summary>
    [JsonIgnore]
    public string? ThemeLabel { get; init; }

    public static readonly Expression<Func<Project, ProjectRow>> From = p => new ProjectRow(
        p.Id, p.Title, p.Holders.OrderBy(h => h.Rank).Select(h => h.Name).ToList(), p.MissingHolder, p.Call, p.ThemeCode, p.Status, p.Heading,
        p.Territories.Where(t => !t.Implied).OrderBy(t => t.TerritoryId).Select(t => t.TerritoryId).ToList(),
        p.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList(), p.RegionCode, p.WholeRegion, p.Audience);
}

/// <summary>One project, whole.</summary>
internal sealed record ProjectOutput(
    Guid Id, string Title, string? Summary, IReadOnlyList<string> HolderNames, bool MissingHolder, string? Call, string? ThemeCode, string? Theme,
    ProjectStatus Status, DateOnly StatusSince, IReadOnlyList<Guid> TerritoryIds, IReadOnlyList<string> Departments, string? Region, bool WholeRegion,
    string? Places, string? Heading, string? Source, Audience Audience, DateTime CreatedAt, DateTime? ChangedAt) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    /// <summary>The holders with their organisation in the network.</summary>
    public IReadOnlyList<HolderLink> Holders { get; init; } = [];

    public SaveProject ToInput() =>
        new(Title, Summary, HolderNames, Call, ThemeCode, Status, TerritoryIds, Departments, Region, Places, Heading, Source, Audience);
}

/// <summary>Who carries a project, and which organisation of the network that is, when the reader may read it.</summary>
internal sealed record HolderLink(string Name, Guid? OrganisationId);

/// <summary>Which projects; every part narrows.</summary>
/// <param name="Theme">A theme's code.</param>
/// <param name="Department">INSEE code: projects in scope of the département, those of its whole région included.</param>
/// <param name="Territory">Id of a territory: those attached to it, or within it when it is a département or a région.</param>
/// <param name="Heading">The heading of the source, exactly.</param>
/// <param name="Holder">A holder's name, whatever accents and case.</param>
internal sealed record ProjectFilter(
    string? Q = null, string? Theme = null, string? Department = null, ProjectStatus? Status = null, Guid? Territory = null,
    string? Call = null, bool? MissingHolder = null, string? Heading = null, string? Holder = null);

/// <summary>A holder's name, and how many projects it carries.</summary>
internal sealed record HolderOutput(string Key, string Name, int Projects);

/// <summary>How many projects stand under one theme and one heading.</summary>
internal sealed record BreakdownCell(string? ThemeCode, string? Theme, string? Heading, int Count);

/// <summary>Projects by theme and by heading of the source.</summary>
internal sealed record Breakdown(int Total, IReadOnlyList<BreakdownCell> Cells)
{
    public IReadOnlyList<BreakdownCell> Themes =>
        [.. Cells.GroupBy(c => (c.ThemeCode, c.Theme)).Select(g => new BreakdownCell(g.Key.ThemeCode, g.Key.Theme, null, g.Sum(c => c.Count)))];

    public IReadOnlyList<BreakdownCell> Headings =>
        [.. Cells.GroupBy(c => c.Heading).Select(g => new BreakdownCell(null, null, g.Key, g.Sum(c => c.Count))).OrderByDescending(c => c.Count)
            .ThenBy(c => c.Heading, StringComparer.Ordinal)];
}
