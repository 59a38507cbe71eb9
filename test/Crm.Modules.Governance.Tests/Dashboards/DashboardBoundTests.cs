using Crm.Foundation.Errors;
using Crm.Modules.Governance.Dashboards;
using Crm.Workbench.Persons;

namespace Crm.Modules.Governance.Tests.Dashboards;

/// <summary>What a shared dashboard and its tiles may say, at their bounds.</summary>
public sealed class DashboardBoundTests
{
    private static readonly Tile Word = new(Guid.NewGuid(), TileKind.Text, "Mot", Text: "Bonjour");

    private static SharedDashboard Of(params Tile[] tiles) => new(Guid.NewGuid(), People.Cdsf, "Titre", null, tiles);

    private static IReadOnlyList<(string Field, string Code)> Refused(Action work) =>
        [.. Should.Throw<InputException>(work).Errors.Select(e => (e.Field, e.Code))];

    [Fact]
    public void A_title_and_an_introduction_have_bounds()
    {
        var dashboard = Of();
        dashboard.Compose(new string('a', 200), new string('b', 4000), []);
        Refused(() => dashboard.Compose(new string('a', 201), new string('b', 4001), []))
            .ShouldBe([("title", CoreErrors.TooLong), ("introduction", CoreErrors.TooLong)]);
        Refused(() => dashboard.Compose(" ", null, [])).ShouldBe([("title", CoreErrors.Required)]);
        dashboard.Title.Length.ShouldBe(200);
    }

    [Fact]
    public void An_empty_introduction_is_none()
    {
        var dashboard = Of();
        dashboard.Compose(" Titre ", " ", []);
        (dashboard.Title, dashboard.Introduction).ShouldBe(("Titre", null));
    }

    [Fact]
    public void It_is_in_the_departement_of_its_body() => (Of().BodyId, Of().Department).ShouldBe((People.Cdsf.Id, "59"));

    [Fact]
    public void The_words_of_a_tile_have_bounds()
    {
        Of(Word with { Title = new string('a', 200), Text = new string('b', 4000) }).Tiles.ShouldHaveSingleItem();
        Refused(() => Of(Word with { Title = new string('a', 201), Text = new string('b', 4001) }))
            .ShouldBe([("tiles[0].title", CoreErrors.TooLong), ("tiles[0].text", CoreErrors.TooLong)]);
    }

    [Fact]
    public void A_text_says_something() => Refused(() => Of().Add(Word with { Text = " " })).ShouldBe([("text", CoreErrors.Required)]);

    [Fact]
    public void A_tile_keeps_only_what_its_kind_shows()
    {
        var dashboard = Of();
        dashboard.Add(new Tile(Guid.NewGuid(), TileKind.Milestones, " Jalons ", 5, "perdu"));
        dashboard.Add(new Tile(Guid.NewGuid(), TileKind.KeyFigures, "Repères", 5, "perdu"));
        dashboard.Tiles.Select(t => (t.Title, t.Max, t.Text)).ShouldBe([("Jalons", 5, null), ("Repères", null, null)]);
    }

    [Fact]
    public void A_list_shows_ten_lines_unless_said() => (Word.Lines, (Word with { Max = 3 }).Lines).ShouldBe((10, 3));

    [Fact]
    public void Changed_a_tile_keeps_its_place_and_its_kind()
    {
        var (first, second) = (Word with { Id = Guid.NewGuid() }, Word with { Id = Guid.NewGuid() });
        var dashboard = Of(first, second);
        dashboard.Change(first with { Kind = TileKind.Exchanges, Title = "Autre" });
        dashboard.Tiles.Select(t => (t.Id, t.Kind, t.Title)).ShouldBe([(first.Id, TileKind.Text, "Autre"), (second.Id, TileKind.Text, "Mot")]);
        Should.Throw<BusinessException>(() => dashboard.Change(Word with { Id = Guid.NewGuid() })).Code.ShouldBe(CoreErrors.NotFound);
    }

    [Fact]
    public void A_refused_change_leaves_the_tile_as_it_was()
    {
        var dashboard = Of(Word);
        Should.Throw<InputException>(() => dashboard.Change(Word with { Title = " " }));
        dashboard.Tiles.ShouldHaveSingleItem().Title.ShouldBe("Mot");
    }

    [Fact]
    public void Removed_it_is_gone_and_the_others_stay_in_order()
    {
        Tile[] three = [Word with { Id = Guid.NewGuid(), Title = "a" }, Word with { Id = Guid.NewGuid(), Title = "b" },
            Word with { Id = Guid.NewGuid(), Title = "c" }];
        var dashboard = Of(three);
        dashboard.Remove(three[1].Id);
        string.Concat(dashboard.Tiles.Select(t => t.Title)).ShouldBe("ac");
        Should.Throw<BusinessException>(() => dashboard.Move(three[1].Id, 1)).Code.ShouldBe(CoreErrors.NotFound);
    }

    [Fact]
    public void Every_kind_of_tile_has_its_name() => Tile.Kinds.Keys.ShouldBe(Enum.GetValues<TileKind>(), ignoreOrder: true);
}
