using Crm.Modules.Territories.Network.Merges;

namespace Crm.Modules.Territories.Tests.Merges;

public class ContactLikenessTests
{
    private static readonly Guid Here = Guid.NewGuid(), There = Guid.NewGuid();

    [Fact]
    public void Namesakes_alone_are_not_proposed() => Of("Camille", "Exemple").To(Of("Camille", "Exemple")).Score.ShouldBe(55);

    [Fact]
    public void Namesakes_of_one_departement_are() => Of("Camille", "Exemple", department: "59")
        .To(Of("camille", "EXEMPLE", department: "59")).Score.ShouldBe(62);

    [Theory]
    [InlineData("Camille", "Exemple")]
    [InlineData("Exemple", "Camille")]
    [InlineData("Camile", "Exemple")]
    [InlineData("C.", "Exemple")]
    [InlineData("Camille-Anne", "Exemple")]
    [InlineData("Camille", "Exempel")]
    public void The_same_person_in_one_organisation_is_proposed(string first, string last)
    {
        var likeness = Of("Camille", "Exemple", organisation: Here).To(Of(first, last, organisation: Here));
        likeness.Score.ShouldBeGreaterThanOrEqualTo(Likeness.Threshold);
        likeness.Reasons.ShouldContain("même organisation");
    }

    [Theory]
    [InlineData("Camille", "Modèle")]
    [InlineData("Dominique", "Exemple")]
    [InlineData("", "Exemple")]
    public void A_colleague_is_not(string first, string last) =>
        Of("Camille", "Exemple", organisation: Here).To(Of(first, last, organisation: There)).Score.ShouldBeLessThan(Likeness.Threshold);

    [Fact]
    public void A_shared_mailbox_does_not_make_one_person_of_two() =>
        Of("Camille", "Exemple", email: "accueil@exemple.fr", phone: "0320000000")
            .To(Of("Dominique", "Modèle", email: "Accueil@exemple.fr", phone: "+33 320 00 00 00")).Score.ShouldBe(52);

    [Fact]
    public void An_address_of_its_own_does() => Of("Camille", "Exemple", email: "c.exemple@exemple.fr")
        .To(Of("Camille", "Exemple", email: "c.exemple@exemple.fr")).Score.ShouldBe(91);

    [Theory]
    [InlineData("Exemple", "Camille")]
    [InlineData("camille", "exemple")]
    [InlineData("C.", "Exemple")]
    public void What_is_alike_shares_a_key(string first, string last) =>
        Of("Camille", "Exemple", organisation: Here).Keys().Intersect(Of(first, last, organisation: Here).Keys()).ShouldNotBeEmpty();

    [Theory]
    [InlineData("03 20 11 22 33", "+33 3 20 11 22 33")]
    [InlineData("0033320112233", "0320112233")]
    [InlineData("+33 (0)3 20 11 22 33", "03.20.11.22.33")]
    public void A_number_is_one_however_it_is_written(string one, string other) => Reach.Phone(one).ShouldBe(Reach.Phone(other));

    private static ContactTraits Of(string first, string last, Guid? organisation = null, string? email = null, string? phone = null,
        string? department = null) =>
        new(Guid.NewGuid(), first, last, email is null ? [] : [email], phone is null ? [] : [phone], organisation is { } o ? [o] : [],
            department is null ? [] : [department]);
}
