using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>The bounds of people and organisations, field by field, and what forgetting leaves.</summary>
public sealed class NetworkBoundTests
{
    private static Contact Person(ContactInput input) => new(Guid.NewGuid(), input, [], ["59"]);

    private static IReadOnlyDictionary<string, string> Refused(ContactInput input) => Should.Throw<InputException>(() => Person(input)).Refused();

    private static IReadOnlyDictionary<string, string> Refused(OrganisationInput input) =>
        Should.Throw<InputException>(() => new Organisation(Guid.NewGuid(), input, [], null)).Refused();

    private static Organisation Body(OrganisationInput input) => new(Guid.NewGuid(), input, [], null);

    private static ContactFunction Job(DateOnly? from) => new(Guid.NewGuid(), Made.Job(Guid.NewGuid(), Guid.NewGuid(), from: from), []);

    private static List<string> Addresses(int count) => [.. Enumerable.Range(1, count).Select(i => $"adresse{i}@exemple.fr")];

    private static List<string> Numbers(int count) => [.. Enumerable.Range(10, count).Select(i => $"03 20 12 34 {i}")];

    [Fact]
    public void A_person_has_at_most_10_addresses_and_10_numbers()
    {
        Person(Made.Person() with { Emails = Addresses(10), Phones = Numbers(10) })
            .ShouldSatisfyAllConditions(p => p.Emails.Count.ShouldBe(10), p => p.Phones.Count.ShouldBe(10));
        Refused(Made.Person() with { Emails = Addresses(11) })["emails"].ShouldBe(NetworkErrors.TooManyEmails);
        Refused(Made.Person() with { Phones = Numbers(11) })["phones"].ShouldBe(NetworkErrors.TooManyPhones);
    }

    [Fact]
    public void A_person_is_known_on_at_most_100_territories()
    {
        var places = Enumerable.Range(0, 100).Select(_ => Guid.NewGuid()).ToList();
        Person(Made.Person() with { TerritoryIds = places });
        Refused(Made.Person() with { TerritoryIds = [.. places, Guid.NewGuid()] })["territoryIds"].ShouldBe(NetworkErrors.TooManyPlaces);
    }

    [Fact]
    public void An_organisation_acts_on_at_most_500_territories()
    {
        var places = Enumerable.Range(0, 500).Select(_ => Guid.NewGuid()).ToList();
        new Organisation(Guid.NewGuid(), Made.Body() with { TerritoryIds = places }, [], null).Territories.ShouldBeEmpty("those found alone are taken");
        Refused(Made.Body() with { TerritoryIds = [.. places, Guid.NewGuid()] })["territoryIds"].ShouldBe(NetworkErrors.TooManyPlaces);
    }

    [Theory, InlineData(100, true), InlineData(101, false)]
    public void A_name_has_at_most_100_characters(int length, bool accepted)
    {
        var input = Made.Person(new string('a', length));
        if (accepted) Person(input).LastName.Length.ShouldBe(length);
        else Refused(input)["lastName"].ShouldBe(CoreErrors.TooLong);
        if (!accepted) Refused(Made.Person() with { FirstName = new string('a', length) })["firstName"].ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void A_note_and_a_label_have_bounds()
    {
        Person(Made.Person() with { Note = new string('a', 4_000) }).Note!.Length.ShouldBe(4_000);
        Refused(Made.Person() with { Note = new string('a', 4_001) })["note"].ShouldBe(CoreErrors.TooLong);
        Refused(Made.Person() with { Emails = ["a@exemple.fr"], Labels = new Dictionary<string, string> { ["a@exemple.fr"] = new string('a', 61) } })["labels"]
            .ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void Empty_addresses_and_numbers_of_a_form_are_nothing()
    {
        var person = Person(Made.Person() with { Emails = ["", "  "], Phones = [" "] });
        (person.Emails.Count, person.Phones.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Written_again_without_its_addresses_they_are_gone()
    {
        var person = Person(Made.Person() with { Emails = ["a@exemple.fr", "b@exemple.fr"], Phones = ["0320123456"] });
        person.Rewrite(Made.Person() with { Emails = ["b@exemple.fr"] }, []);
        person.Emails.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Address.ShouldBe("b@exemple.fr"), e => e.Rank.ShouldBe(0));
        person.Phones.ShouldBeEmpty();
        person.SearchText.ShouldNotContain("33320123456");
    }

    [Fact]
    public void Anonymised_nothing_tells_who_it_was()
    {
        var person =
            Person(Made.Person("Unique") with { Civility = Civility.Mme, Emails = ["unique@exemple.fr"], Phones = ["0320123456"], Note = "Fille du maire" });

        person.Anonymise(Days.Start.UtcDateTime);

        (person.Civility, person.Note, person.AnonymisedAt).ShouldBe((null, null, Days.Start.UtcDateTime));
        (person.Emails.Count, person.Phones.Count).ShouldBe((0, 0));
        person.FullName.ShouldBe("Personne anonymisée");
        person.SearchText.ShouldNotContain("unique");
        person.ScopeRows.ShouldHaveSingleItem().Code.ShouldBe("59", "it still counts in its département");
    }

    [Fact]
    public void A_person_without_first_name_has_a_full_name() => Person(new ContactInput { LastName = "Exemple" }).FullName.ShouldBe("Exemple");

    [Theory, InlineData("acronym", 40), InlineData("addressLines", 400)]
    public void The_texts_of_an_organisation_have_bounds(string field, int max)
    {
        OrganisationInput With(int length) => field == "acronym" ? Made.Body() with { Acronym = new string('a', length) }
            : Made.Body() with { AddressLines = new string('a', length) };
        Body(With(max));
        Refused(With(max + 1))[field].ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void A_site_fits_its_column_with_its_scheme()
    {
        var address = "www.exemple.fr/" + new string('a', 277);
        new Organisation(Guid.NewGuid(), Made.Body() with { Website = address }, [],
            null).Website!.Length.ShouldBeLessThanOrEqualTo(Organisation.WebsiteMaxLength);
        Refused(Made.Body() with { Website = address + "a" })["website"].ShouldBe(CoreErrors.TooLong);
    }

    [Fact]
    public void Acting_also_elsewhere_widens_its_scope_and_keeps_the_rest()
    {
        var organisation = new Organisation(Guid.NewGuid(), Made.Body(), [Log.Lille], null);
        organisation.ActAlsoOn([Log.Ternois, Log.Lille]);
        organisation.Territories.Count.ShouldBe(2);
        organisation.ScopeRows.Select(r => r.Code).ShouldBe(["59", "62", "80"], ignoreOrder: true);
    }

    [Fact]
    public void The_SIREN_is_read_from_the_SIRET_and_the_commune_from_the_address()
    {
        var organisation = new Organisation(Guid.NewGuid(), Made.Body() with { Siret = Made.Siret, InseeCode = "59350" }, [], Log.Lille);
        (organisation.Siren, organisation.InseeCode).ShouldBe((Made.Siren, Log.Lille.Code));
    }

    [Fact]
    public void Two_writings_of_a_name_without_legal_form_have_one_key()
    {
        Organisation Named(string name) => new(Guid.NewGuid(), Made.Body(name), [], null);
        Named("Association Les Lucioles").MatchKey.ShouldBe(Named("LES LUCIOLES (association)").MatchKey);
        Named("Les Cigales").MatchKey.ShouldNotBe(Named("Les Lucioles").MatchKey);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(0, null, true)]
    [InlineData(1, null, false)]
    [InlineData(null, 0, true)]
    [InlineData(null, -1, false)]
    public void A_function_is_current_from_its_first_day_to_its_last(int? from, int? to, bool current) =>
        new ContactFunction(Guid.NewGuid(), Made.Job(Guid.NewGuid(), Guid.NewGuid(), from: from is { } f ? Days.Ahead(f) : null, to: to is { } t
            ? Days.Ahead(t) : null), [])
            .IsCurrent(Days.Today).ShouldBe(current);

    [Fact]
    public void A_function_names_somebody_somewhere_with_a_title()
    {
        var refused = Should.Throw<InputException>(() => new ContactFunction(Guid.NewGuid(), new FunctionInput(), [])).Refused();
        refused.ShouldBe(new Dictionary<string, string>
        {
            ["contactId"] = CoreErrors.Required, ["organisationId"] = CoreErrors.Required, ["title"] = CoreErrors.Required,
        }, ignoreOrder: true);
    }

    [Fact]
    public void The_mailbox_of_a_function_is_an_address_and_is_forgotten_with_the_person()
    {
        var job = Made.Job(Guid.NewGuid(), Guid.NewGuid());
        Should.Throw<InputException>(() => new ContactFunction(Guid.NewGuid(), job with { Mailbox = "nulle part" }, [])).Refused()["mailbox"]
            .ShouldBe(NetworkErrors.EmailInvalid);
        var function = new ContactFunction(Guid.NewGuid(), job with { Mailbox = "Direction@Exemple.fr" }, []);
        function.Mailbox.ShouldBe("direction@exemple.fr");
        function.ForgetMailbox();
        function.Mailbox.ShouldBeNull();
    }

    [Fact]
    public void A_function_taken_away_leaves_its_place()
    {
        var (person, place) = (Guid.NewGuid(), Guid.NewGuid());
        var before = new ContactFunction(Guid.NewGuid(), Made.Job(person, place), []);
        before.Delete(Days.Start.UtcDateTime);
        new ContactFunction(Guid.NewGuid(), Made.Job(person, place), [before]).Title.ShouldBe(before.Title);
        before.Restore();
        Should.Throw<InputException>(() => new ContactFunction(Guid.NewGuid(), Made.Job(person, place), [before])).Refused()["from"]
            .ShouldBe(NetworkErrors.FunctionOverlaps);
    }

    [Fact]
    public void A_function_begins_in_1950_at_the_earliest()
    {
        Job(new DateOnly(1950, 1, 1));
        Should.Throw<InputException>(() => Job(new DateOnly(1949, 12, 31))).Refused()["from"].ShouldBe(TerritoriesErrors.DateTooOld);
    }
}
