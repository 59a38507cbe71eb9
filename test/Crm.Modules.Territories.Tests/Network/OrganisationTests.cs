using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench.Values;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>Rules of an organisation, by code.</summary>
public class OrganisationTests
{
    private static Organisation Of(OrganisationInput input, params TerritoryCard[] places) => new(Guid.NewGuid(), input, places, null);

    private static IReadOnlyDictionary<string, string> Refused(OrganisationInput input) => Should.Throw<InputException>(() => Of(input)).Refused();

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var refused = Refused(new OrganisationInput
        {
            Siren = "123456789", Siret = "12345678901234", Rna = "W1", Postcode = "5900", Mailbox = "nulle part", Phone = "12", Website = "pas un site",
        });
        refused.ShouldBe(new Dictionary<string, string>
        {
            ["kind"] = CoreErrors.Required, ["name"] = CoreErrors.Required, ["siren"] = PlacesErrors.SirenInvalid, ["siret"] = NetworkErrors.SiretInvalid,
            ["rna"] = NetworkErrors.RnaInvalid,
            ["postcode"] = NetworkErrors.PostcodeInvalid, ["mailbox"] = NetworkErrors.EmailInvalid, ["phone"] = NetworkErrors.PhoneInvalid,
            ["website"] = NetworkErrors.WebsiteInvalid,
        }, ignoreOrder: true);
    }

    [Fact]
    public void Numbers_are_kept_as_digits_whatever_the_spaces()
    {
        var organisation = Of(Made.Body() with { Siret = "732 829 320\u00a000074", Rna = "w59 1234567", Postcode = "59 000", Phone = "03 20 12 34 56" });
        (organisation.Siren, organisation.Siret, organisation.Rna, organisation.Postcode, organisation.Phone)
            .ShouldBe((Made.Siren, Made.Siret, "W591234567", "59000", "+33320123456"));
    }

    [Fact]
    public void A_SIREN_that_is_not_that_of_the_SIRET_is_refused() =>
        Refused(Made.Body() with { Siren = "356000000", Siret = Made.Siret })["siren"].ShouldBe(NetworkErrors.SirenSiretMismatch);

    [Fact]
    public void La_Poste_has_its_own_key() => Of(Made.Body() with { Siret = "35600000049837" }).Siren.ShouldBe("356000000");

    [Theory]
    [InlineData("www.exemple.fr", "https://www.exemple.fr")]
    [InlineData("http://exemple.fr/page", "http://exemple.fr/page")]
    public void A_site_has_a_scheme(string typed, string kept) => Of(Made.Body() with { Website = typed }).Website.ShouldBe(kept);

    [Theory, InlineData("javascript:alert(1)"), InlineData("ftp://exemple.fr"), InlineData("https://qui@exemple.fr"), InlineData("exemple")]
    public void Another_scheme_is_refused(string typed) => Refused(Made.Body() with { Website = typed })["website"].ShouldBe(NetworkErrors.WebsiteInvalid);

    [Fact]
    public void A_name_has_200_characters_at_most()
    {
        Of(Made.Body(new string('a', 200))).Name.Length.ShouldBe(200);
        Refused(Made.Body(new string('a', 201)))["name"].ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void CEDEX_lines_are_part_of_the_address() =>
        Of(Made.Body() with { AddressLines = "CS 12345\n59800 LILLE CEDEX", Postcode = "59800" }).AddressLines.ShouldBe("CS 12345\n59800 LILLE CEDEX");

    [Fact]
    public void Its_scope_is_that_of_its_territories_and_of_its_commune() =>
        new Organisation(Guid.NewGuid(), Made.Body(), [Log.Ternois], Log.Lille).ScopeRows.Select(r => r.Code).ShouldBe(["62", "80", "59"], ignoreOrder: true);

    [Fact]
    public void A_body_without_place_is_national_until_it_has_one()
    {
        var organisation = Of(Made.Body());
        organisation.ScopeRows.Select(r => r.Code).ShouldBe([ScopeRow.Everywhere]);
        organisation.Rewrite(Made.Body(), [Log.Lille], null);
        organisation.ScopeRows.Select(r => r.Code).ShouldBe(["59"]);
    }
}
