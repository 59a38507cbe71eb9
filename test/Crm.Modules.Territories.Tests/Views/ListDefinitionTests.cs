using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Tests.Views;

public sealed class ListDefinitionTests
{
    private static readonly ListDefinition List = new("things", "Choses", "/choses", ["q", "status"],
        [new("author", "Auteur"), new("date", "Date"), new("kind", "Nature", Usual: false)]);

    [Theory]
    [InlineData("?status=Open&q=copil", "q=copil&status=Open")]
    [InlineData("STATUS=Open", "status=Open")]
    [InlineData("?cols=kind&cols=date&sort=-date", "sort=-date&cols=kind&cols=date")]
    [InlineData("?page=3&pageSize=200&vue=1&other=x", "")]
    [InlineData("https://ailleurs.example/vol?x=1", "")]
    [InlineData("?q=a%26b%3Dc&status=", "q=a%26b%3Dc")]
    [InlineData(null, "")]
    public void A_view_keeps_the_known_keys_of_its_list(string? query, string kept) => List.Keep(query).ShouldBe(kept);

    [Theory]
    [InlineData("?statut=Open&q=copil", "status=Open&q=copil")]
    [InlineData("perimetre=tous", "mine=false")]
    [InlineData("perimetre=59", null)]
    [InlineData("status=Open", null)]
    [InlineData("", null)]
    public void A_former_query_is_said_in_the_keys_of_today(string query, string? now)
    {
        var list = List with { Former = new Dictionary<string, string> { ["statut"] = "status", ["perimetre=tous"] = "mine=false" } };
        list.Renewed(query).ShouldBe(now);
    }

    [Fact]
    public void A_view_made_with_former_keys_keeps_those_of_today() =>
        (List with { Former = new Dictionary<string, string> { ["statut"] = "status" } }).Keep("statut=Open").ShouldBe("status=Open");

    [Fact]
    public void A_value_too_long_is_not_kept() => List.Keep("q=" + new string('x', ListDefinition.ValueMaxLength + 1)).ShouldBe("");

    [Fact]
    public void Columns_are_those_asked_for_or_the_usual_ones()
    {
        var (usual, asked) = (List.Shown(default), List.Shown(new(["kind,date", "nothing"])));
        (usual["author"], usual["date"], usual["kind"], usual.Chosen).ShouldBe((true, true, false, false));
        (asked["author"], asked["date"], asked["kind"], asked.Chosen).ShouldBe((false, true, true, true));
        List.Shown("nothing").Chosen.ShouldBeFalse();
    }
}
