namespace Crm.Modules.Governance.Dashboards;

/// <summary>A tile as typed; without id it is a new one.</summary>
internal sealed record TileInput(TileKind? Kind, string? Title, int? Max = null, string? Text = null, Guid? Id = null)
{
    public static TileInput Of(Tile tile) => new(tile.Kind, tile.Title, tile.Max, tile.Text, tile.Id);
}
