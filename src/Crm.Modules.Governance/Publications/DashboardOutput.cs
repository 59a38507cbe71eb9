using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Dashboards;

namespace Crm.Modules.Governance.Publications;

/// <summary>Which dashboards: those of a body.</summary>
internal sealed record DashboardFilter(Guid? Body = null);

/// <summary>
/// A shared dashboard. Composers read how it is composed now; the others read only the title of its last publication and
/// what was published: <see cref="Introduction"/> and <see cref="Tiles"/> are then absent.
/// </summary>
internal sealed record DashboardOutput : IStamped
{
    public static readonly SortMap<DashboardOutput> Sorts = new SortMap<DashboardOutput>("title", d => d.Id)
        .By("title", d => d.Title).By("bodyId", d => d.BodyId);

    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }
    public required string Title { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Introduction { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Tile>? Tiles { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    /// <summary>Newest first; without the withdrawn ones, except for composers.</summary>
    public IReadOnlyList<PublicationRow> Publications { get; init; } = [];
}
