using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Modules.Governance.Dashboards;

namespace Crm.Modules.Governance.Publications;

/// <summary>What a member reads: everything needed to show it, and nothing that points to living data.</summary>
internal sealed record Snapshot(int Schema, DateOnly AsOf, string Body, string Title, string? Introduction, IReadOnlyList<SnapshotTile> Tiles)
{
    /// <summary>Raise it when the shape changes; older publications must still be read.</summary>
    public const int CurrentSchema = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static Snapshot FromJson(string content) => JsonSerializer.Deserialize<Snapshot>(content, Json)!;
}

/// <summary>One block, filled; only the part of its kind is present. <paramref name="AsOf"/> is its « données au ».</summary>
internal sealed record SnapshotTile(TileKind Kind, string Title, DateOnly AsOf)
{
    public string? Text { get; init; }
    public IReadOnlyList<ThemeLine>? Themes { get; init; }
    public IReadOnlyList<MilestoneLine>? Milestones { get; init; }
    public IReadOnlyList<ExchangeLine>? Exchanges { get; init; }
    public IReadOnlyList<FigureLine>? Figures { get; init; }
}

internal sealed record ThemeLine(string Code, string Theme, int Count);

internal sealed record MilestoneLine(string Project, string Title, DateOnly PlannedOn, DateOnly? ForecastOn, DateOnly? DoneOn, bool IsLate);

internal sealed record ExchangeLine(DateOnly Date, string Kind, string Subject, IReadOnlyList<string> Territories);

internal sealed record FigureLine(string Label, long Value, string? Unit = null);
