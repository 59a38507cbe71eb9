using Crm.Foundation.Errors;
using Crm.Modules.Governance.Dashboards;
using Crm.Workbench.Persons;

namespace Crm.Modules.Governance.Tests.Dashboards;

public sealed class SharedDashboardTests
{
    private static readonly Tile[] Three = [Text("a"), Text("b"), Text("c")];

    [Theory, InlineData(0, 1, "bac"), InlineData(0, -1, "abc"), InlineData(2, 1, "abc"), InlineData(2, -1, "acb"), InlineData(1, 99, "acb")]
    public void A_tile_moves_by_one_place_and_stays_at_the_ends(int tile, int by, string order)
    {
        var dashboard = Of(Three);
        dashboard.Move(Three[tile].Id, by);
        string.Concat(dashboard.Tiles.Select(t => t.Title)).ShouldBe(order);
    }

    [Fact]
    public void An_unknown_tile_is_not_found() => Should.Throw<BusinessException>(() => Of(Three).Remove(Guid.NewGuid())).Code.ShouldBe(CoreErrors.NotFound);

    [Fact]
    public void A_dashboard_holds_twenty_tiles_and_no_more()
    {
        var full = Of([.. Enumerable.Range(0, SharedDashboard.MaxTiles).Select(_ => Text("x"))]);
        Should.Throw<BusinessException>(() => full.Add(Text("y"))).Code.ShouldBe(DashboardsErrors.TooManyTiles);
        Should.Throw<InputException>(() => Of([.. full.Tiles, Text("y")])).Errors[0].Code.ShouldBe(DashboardsErrors.TooManyTiles);
    }

    [Theory, InlineData(0, true), InlineData(1, false), InlineData(50, false), InlineData(51, true)]
    public void A_list_shows_one_to_fifty_lines(int max, bool refused)
    {
        var add = () => Of([]).Add(new Tile(Guid.NewGuid(), TileKind.Milestones, "Jalons", max));
        if (refused) Should.Throw<InputException>(add).Errors.ShouldHaveSingleItem().Code.ShouldBe(CoreErrors.OutOfRange);
        else add();
    }

    [Fact]
    public void An_error_names_its_tile() =>
        Should.Throw<InputException>(() => Of([Text("a"), Text("")])).Errors.ShouldHaveSingleItem().Field.ShouldBe("tiles[1].title");

    [Fact]
    public void An_empty_dashboard_is_not_published() =>
        Should.Throw<BusinessException>(() => Of([]).Publish()).Code.ShouldBe(DashboardsErrors.NothingToPublish);

    [Fact]
    public void Publications_are_numbered_from_one()
    {
        var dashboard = Of(Three);
        (dashboard.Publish(), dashboard.Publish()).ShouldBe((1, 2));
    }

    private static SharedDashboard Of(IEnumerable<Tile> tiles) => new(Guid.NewGuid(), People.Cdsf, "Titre", null, tiles);

    private static Tile Text(string title) => new(Guid.NewGuid(), TileKind.Text, title, Text: "texte");
}
