using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Publications;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>Which dashboards: those of a body.</summary>
internal sealed record DashboardFilter(Guid? Body = null);

/// <summary>
/// A shared dashboard. Composers read how it is composed now; the others read only the title of its last publication and
/// what was published: <see cref="Introduction"/> and <see cref="Tiles"/> are then absent.
/// </summary>
internal sealed record DashboardOut : IStamped
{
    public static readonly SortMap<DashboardOut> Sorts = new SortMap<DashboardOut>("title", d => d.Id).By("title", d => d.Title).By("bodyId", d => d.BodyId);

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

/// <summary>A tile as typed; without id it is a new one.</summary>
internal sealed record TileInput(TileKind? Kind, string? Title, int? Max = null, string? Text = null, Guid? Id = null)
{
    public static TileInput Of(Tile tile) => new(tile.Kind, tile.Title, tile.Max, tile.Text, tile.Id);
}

/// <summary>A dashboard to compose. The body is read at creation only: a dashboard never changes committee.</summary>
internal sealed record DashboardInput
{
    public Guid? Id { get; init; }
    public Guid? BodyId { get; init; }
    public string? Title { get; init; }
    public string? Introduction { get; init; }
    public IReadOnlyList<TileInput>? Tiles { get; init; }

    public static DashboardInput Of(DashboardOut d) => new()
    {
        BodyId = d.BodyId, Title = d.Title, Introduction = d.Introduction, Tiles = [.. d.Tiles!.Select(TileInput.Of)],
    };
}
