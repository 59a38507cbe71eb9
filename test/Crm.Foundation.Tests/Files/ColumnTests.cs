using Crm.Foundation.Files;

namespace Crm.Foundation.Tests.Files;

/// <summary>What a file holds of the columns chosen on screen.</summary>
public sealed class ColumnTests
{
    private static readonly IReadOnlyList<Column<string>> Sheet =
    [
        new("Nom", n => n), new("Nature", n => n) { Key = "kind" }, new("Date", n => n) { Key = "date", Usual = false }, new("Note", n => n) { Extra = true },
    ];

    [Theory]
    [InlineData("", "Nom,Nature,Date,Note")]
    [InlineData("kind", "Nom,Nature")]
    [InlineData("KIND,date", "Nom,Nature,Date")]
    [InlineData("nothing", "Nom,Nature,Date,Note")]
    public void It_holds_what_is_always_there_and_what_was_chosen(string cols, string headings) =>
        string.Join(',', Sheet.Asked(cols).Select(c => c.Heading)).ShouldBe(headings);

    [Fact]
    public void Repeated_keys_are_as_good_as_a_list() =>
        Sheet.Asked(new(["kind", "date"])).Select(c => c.Heading).ShouldBe(["Nom", "Nature", "Date"]);
}
