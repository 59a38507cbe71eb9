using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Values;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>What makes a number, an address or a name the same as another.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("03 20 12 34 56", "+33320123456")]
    [InlineData("03.20.12.34.56", "+33320123456")]
    [InlineData("+33 (0)3 20 12 34 56", "+33320123456")]
    [InlineData("0033 3 20 12 34 56", "+33320123456")]
    [InlineData("+33 03 20 12 34 56", "+33320123456")]
    [InlineData("06-12-34-56-78", "+33612345678")]
    [InlineData("0590 12 34 56", "+590590123456")]
    [InlineData("0692 12 34 56", "+262692123456")]
    [InlineData("+32 2 123 45 67", "+3221234567")]
    [InlineData("3230", "3230")]
    public void A_telephone_number_is_kept_in_one_way(string typed, string kept) => PhoneNumber.Normalise(typed).ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData("03 20 12 34")]
    [InlineData("03 20 12 34 56 7")]
    [InlineData("0033 20 12 34")]
    [InlineData("9320123456")]
    [InlineData("standard")]
    [InlineData("+33 20")]
    [InlineData("+0 123 456 789")]
    public void Anything_else_is_no_number(string typed) => PhoneNumber.Normalise(typed).ShouldBeNull();

    [Theory]
    [InlineData("+33320123456", "03 20 12 34 56")]
    [InlineData("+590590123456", "05 90 12 34 56")]
    [InlineData("+3221234567", "+3221234567")]
    [InlineData("3230", "3230")]
    public void A_number_is_shown_as_people_dial_it(string kept, string shown) => PhoneNumber.Show(kept).Replace('\u00a0', ' ').ShouldBe(shown);

    [Theory]
    [InlineData("+33612345678", true)]
    [InlineData("+33712345678", true)]
    [InlineData("+33320123456", false)]
    [InlineData("+590690123456", true)]
    [InlineData("3230", false)]
    public void Mobiles_are_known_by_their_beginning(string kept, bool mobile) => PhoneNumber.IsMobile(kept).ShouldBe(mobile);

    [Theory]
    [InlineData(" Camille.Exemple@Demo.CRM ", "camille.exemple@demo.crm")]
    [InlineData("a+b@sous.domaine.fr", "a+b@sous.domaine.fr")]
    public void An_address_is_kept_in_lower_case(string typed, string kept) => EmailAddress.Normalise(typed).ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData("camille")]
    [InlineData("camille@demo")]
    [InlineData("camille@@demo.fr")]
    [InlineData("camille exemple@demo.fr")]
    [InlineData("Camille <camille@demo.fr>")]
    [InlineData("camille@-demo.fr")]
    [InlineData("camille@demo..fr")]
    [InlineData("a@b.fr, c@d.fr")]
    [InlineData("a\"b@demo.fr")]
    public void Anything_else_is_no_address(string typed) => EmailAddress.IsValid(typed).ShouldBeFalse();

    [Theory]
    [InlineData("W591234567", true)]
    [InlineData(" w59 1234567 ", true)]
    [InlineData("W59123456", false)]
    [InlineData("W5912345678", false)]
    [InlineData("591234567W", false)]
    [InlineData("X591234567", false)]
    public void An_RNA_is_W_and_nine_digits(string typed, bool valid) => Rna.IsValid(typed).ShouldBe(valid);

    [Theory]
    [InlineData("Croix-Rouge", "Croix Rouge")]
    [InlineData("Association Coallia", "COALLIA")]
    [InlineData("Les Restos du Cœur", "restos du coeur")]
    [InlineData("L’Envolée SARL", "L'ENVOLEE (S.A.R.L.)")]
    public void Two_writings_of_one_name_share_a_key(string one, string other) =>
        OrganisationNames.Key(one).ShouldBe(other.Contains("S.A", StringComparison.Ordinal) ? OrganisationNames.Key("Envolée") : OrganisationNames.Key(other));

    [Fact]
    public void Different_names_keep_different_keys() => OrganisationNames.Key("Les Lucioles").ShouldNotBe(OrganisationNames.Key("Les Luciennes"));

    [Fact]
    public void A_name_of_idle_words_only_keeps_them() => OrganisationNames.Key("La Fondation").ShouldBe("la fondation");
}
