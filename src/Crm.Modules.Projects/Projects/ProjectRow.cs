using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

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
