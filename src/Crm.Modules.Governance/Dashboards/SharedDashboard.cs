using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>What the Caf prepares for a body: only its composers see it; members read its publications.</summary>
internal sealed class SharedDashboard : AuditedEntity, IInDepartment
{
    public const int TitleMaxLength = 200;
    public const int IntroductionMaxLength = 4000;
    public const int MaxTiles = 20;

    private SharedDashboard() { }

    public SharedDashboard(Guid id, Body body, string? title, string? introduction, IEnumerable<Tile> tiles) : base(id)
    {
        (BodyId, Department) = (body.Id, body.Department);
        Compose(title, introduction, tiles);
    }

    public Guid BodyId { get; private set; }
    public string Department { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string? Introduction { get; private set; }
    public IReadOnlyList<Tile> Tiles { get; private set; } = [];

    /// <summary>How many times it was published; also makes two publications at once collide.</summary>
    public int Publications { get; private set; }

    public void Compose(string? title, string? introduction, IEnumerable<Tile> tiles)
    {
        var wanted = tiles.ToList();
        var errors = new InputErrors().Text(title, TitleMaxLength, nameof(title)).OptionalText(introduction, IntroductionMaxLength, nameof(introduction));
        errors.When(wanted.Count > MaxTiles, nameof(tiles), DashboardsErrors.TooManyTiles, ("max", MaxTiles));
        for (var i = 0; i < wanted.Count && i < MaxTiles; i++) wanted[i].Check(errors, $"tiles[{i}].");
        errors.ThrowIfAny();
        (Title, Introduction, Tiles) = (title!.Trim(), string.IsNullOrWhiteSpace(introduction) ? null : introduction, [.. wanted.Select(t => t.Tidy())]);
    }

    public void Add(Tile tile)
    {
        if (Tiles.Count >= MaxTiles) throw new BusinessException(DashboardsErrors.TooManyTiles).With("max", MaxTiles);
        Tiles = [.. Tiles, Checked(tile)];
    }

    public void Change(Tile tile)
    {
        var at = PlaceOf(tile.Id);
        Tiles = [.. Tiles.Take(at), Checked(tile with { Kind = Tiles[at].Kind }), .. Tiles.Skip(at + 1)];
    }

    public void Remove(Guid tileId)
    {
        var at = PlaceOf(tileId);
        Tiles = [.. Tiles.Take(at), .. Tiles.Skip(at + 1)];
    }

    /// <summary>Moves a tile by one place, up (-1) or down (+1); at an end it stays.</summary>
    public void Move(Guid tileId, int by)
    {
        var tiles = Tiles.ToList();
        var (from, to) = (PlaceOf(tileId), Math.Clamp(PlaceOf(tileId) + Math.Sign(by), 0, tiles.Count - 1));
        (tiles[from], tiles[to]) = (tiles[to], tiles[from]);
        Tiles = tiles;
    }

    /// <summary>The number of the new publication.</summary>
    public int Publish() => Tiles.Count == 0 ? throw new BusinessException(DashboardsErrors.NothingToPublish) : ++Publications;

    private int PlaceOf(Guid tileId) => Tiles.ToList().FindIndex(t => t.Id == tileId) is >= 0 and var at ? at : throw CoreErrors.Missing();

    private static Tile Checked(Tile tile)
    {
        var errors = new InputErrors();
        tile.Check(errors, "");
        errors.ThrowIfAny();
        return tile.Tidy();
    }
}
