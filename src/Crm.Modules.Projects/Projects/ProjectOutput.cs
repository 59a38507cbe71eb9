using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

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
