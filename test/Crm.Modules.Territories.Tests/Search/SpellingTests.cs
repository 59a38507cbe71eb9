using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Search;

namespace Crm.Modules.Territories.Tests.Search;

public sealed class SpellingTests
{
    private static readonly Vocabulary France =
        new(["Dunkerque", "Maubeuge", "Lille", "Lillers", "Valenciennes", "Coallia", "Camille Exemple", "Saint-Étienne", "Saint-Lô",
        "Restos du Cœur", "Tourcoing", "59350"]);

    [Theory]
    [InlineData("dunkerqe", "dunkerque")]
    [InlineData("coalia", "coallia")]
    [InlineData("maubege", "maubeuge")]
    [InlineData("exmple", "exemple")]
    [InlineData("camile", "camille")]
    [InlineData("lilel", "lille")]
    [InlineData("valencienes", "valenciennes")]
    [InlineData("valensiene", null)]
    [InlineData("valanciene", null)]
    [InlineData("tuorcoing", "tourcoing")]
    [InlineData("ceour", "coeur")]
    public void A_word_finds_its_nearest_name(string typed, string? meant) => (France.Near(typed) is [var best, ..] ? best : null).ShouldBe(meant);

    [Theory, InlineData("lle"), InlineData("59351"), InlineData("bordeaux"), InlineData("lllllllllllllllllllllllllllllllllllllllllllllllllllllll")]
    public void Short_words_numbers_and_far_words_stay(string typed) => France.Near(typed).ShouldBeEmpty();

    [Theory]
    [InlineData("abcd", "abcd", 1, 0)]
    [InlineData("abcd", "abd", 1, 1)]
    [InlineData("abcd", "abcde", 1, 1)]
    [InlineData("abcd", "abxd", 1, 1)]
    [InlineData("abcd", "bacd", 1, 1)]
    [InlineData("abcd", "badc", 1, null)]
    [InlineData("abcd", "badc", 2, 2)]
    [InlineData("abcd", "abcdefg", 2, null)]
    [InlineData("", "ab", 2, 2)]
    public void The_distance_counts_letters_added_taken_changed_or_swapped(string a, string b, int max, int? distance)
    {
        EditDistance.Within(a, b, max).ShouldBe(distance);
        EditDistance.Within(b, a, max).ShouldBe(distance);
    }

    [Fact]
    public void Two_words_at_a_distance_share_most_letters()
    {
        foreach (var (a, b) in new[] { ("dunkerqe", "dunkerque"), ("maubege", "maubeuge"), ("tuorcoing", "tourcoing") })
            System.Numerics.BitOperations.PopCount(EditDistance.Letters(a) ^ EditDistance.Letters(b)).ShouldBeLessThanOrEqualTo(2);
    }
}
