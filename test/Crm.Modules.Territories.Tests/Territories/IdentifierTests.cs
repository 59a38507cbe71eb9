using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Tests.Territories;

public class IdentifierTests
{
    [Theory, InlineData("200066231"), InlineData("356000000"), InlineData("200034528"), InlineData("200 066 231"), InlineData("200\u00a0066\u202f231")]
    public void A25_A_SIREN_whose_sum_is_right_is_valid(string siren) => Siren.IsValid(siren).ShouldBeTrue();

    [Theory, InlineData("200034582"), InlineData("20006623"), InlineData("2000662310"), InlineData("20006623A"), InlineData("٢٠٠٠٦٦٢٣١"),
        InlineData(""), InlineData(null)]
    public void A25_Any_other_text_is_not_a_SIREN(string? siren) => Siren.IsValid(siren).ShouldBeFalse();

    [Theory, InlineData("20003452800014"), InlineData("35600000000048"), InlineData("356 000 000 00048")]
    public void A_SIRET_whose_sum_is_right_is_valid(string siret) => Siret.IsValid(siret).ShouldBeTrue();

    [Fact]
    public void A25_A_SIRET_of_La_Poste_is_valid_by_its_digit_sum() => Siret.IsValid("35600000009075").ShouldBeTrue();

    [Theory, InlineData("20003452800041"), InlineData("20003458200014"), InlineData("35600000009076"), InlineData("200034528"), InlineData(null)]
    public void Any_other_text_is_not_a_SIRET(string? siret) => Siret.IsValid(siret).ShouldBeFalse();
}
