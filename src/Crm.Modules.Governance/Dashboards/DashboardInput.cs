namespace Crm.Modules.Governance.Dashboards;

/// <summary>A dashboard to compose. The body is read at creation only: a dashboard never changes committee.</summary>
internal sealed record DashboardInput
{
    public Guid? Id { get; init; }
    public Guid? BodyId { get; init; }
    public string? Title { get; init; }
    public string? Introduction { get; init; }
    public IReadOnlyList<TileInput>? Tiles { get; init; }

    public static DashboardInput Of(SharedDashboard d) => new()
    {
        BodyId = d.BodyId, Title = d.Title, Introduction = d.Introduction, Tiles = [.. d.Tiles.Select(TileInput.Of)],
    };
}
