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
}
