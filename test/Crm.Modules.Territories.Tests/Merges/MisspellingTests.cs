using Crm.Modules.Territories.Network.Merges;

namespace Crm.Modules.Territories.Tests.Merges;

public class MisspellingTests
{
    [Theory, InlineData("", "", 0), InlineData("abc", "", 3), InlineData("dupont", "dupond", 1), InlineData("rouge", "rogue", 1),
        InlineData("nord", "somme", 4)]
    public void Distance_counts_slips_of_the_hand(string a, string b, int slips) => Misspelling.Distance(a, b).ShouldBe(slips);

    [Theory, InlineData("lyon", "laon", false), InlineData("rouge", "rogue", true), InlineData("lucioles", "lucioel", false),
        InlineData("association", "asociatoin", true), InlineData("loire", "loiret", false)]
    public void Short_words_and_departements_are_never_close(string a, string b, bool close) => Misspelling.IsClose(a, b).ShouldBe(close);

    [Theory, InlineData("dupont", "dupond"), InlineData("philippe", "filipe"), InlineData("lefebvre", "lefebvre"), InlineData("martin", "marthin"),
        InlineData("jacques", "jaque")]
    public void What_sounds_alike_has_one_skeleton(string a, string b) => Misspelling.Skeleton(a).ShouldBe(Misspelling.Skeleton(b));
}
