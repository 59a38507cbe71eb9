using Crm.Foundation.Data;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Tests.Data;

public sealed class SortMapTests
{
    private sealed record Thing(Guid Id, string Name, int Rank);

    private static readonly Thing[] Things = [new(new Guid(2, 0, 0, new byte[8]), "b", 1), new(new Guid(1, 0, 0, new byte[8]), "a", 1),
        new(new Guid(3, 0, 0, new byte[8]), "c", 0)];
    private static readonly SortMap<Thing> Map = new SortMap<Thing>("-rank", t => t.Id).By("name", t => t.Name).By("rank", t => t.Rank);

    [Theory]
    [InlineData("name", "abc")]
    [InlineData("-name", "cba")]
    [InlineData("rank", "cab")]
    [InlineData(null, "bac")]
    public void Equal_things_keep_one_order_so_that_pages_never_overlap(string? sort, string expected) =>
        string.Concat(Map.Apply(Things.AsQueryable(), sort).Select(t => t.Name)).ShouldBe(expected);

    [Fact]
    public void An_unknown_sort_is_refused_with_those_that_exist()
    {
        var refused = Should.Throw<BusinessException>(() => Map.Apply(Things.AsQueryable(), "-colour"));
        (refused.Code, refused.Status, refused.Values["known"]).ShouldBe((CoreErrors.UnknownSort, 400, "name, rank"));
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(-3, 5000, 1, 200)]
    [InlineData(null, null, 1, 50)]
    [InlineData(int.MaxValue, 10, 1_000_000, 10)]
    public void A_page_is_between_one_and_two_hundred_lines(int? page, int? size, int number, int kept)
    {
        var request = new PageRequest(page, size);
        (request.Number, request.Size).ShouldBe((number, kept));
    }
}
