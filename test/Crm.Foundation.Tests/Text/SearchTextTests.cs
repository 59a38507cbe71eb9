using Crm.Foundation.Text;

namespace Crm.Foundation.Tests.Text;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Restos du Cœur", "restos du coeur")]
    [InlineData("RESTOS-DU-COEUR", "restos du coeur")]
    [InlineData("L’Haÿ-les-Roses", "l hay les roses")]
    [InlineData("  Ægidius  &  Fils ", "aegidius fils")]
    [InlineData(null, "")]
    [InlineData("…", "")]
    public void Words_compare_without_accents_ligatures_hyphens_or_case(string? typed, string expected) =>
        SearchText.Normalise(typed).ShouldBe(expected);

    [Fact]
    public void A_query_keeps_eight_words_at_most() => SearchText.Words("un deux trois quatre cinq six sept huit neuf").Length.ShouldBe(8);
}
