using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Testing;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>Rules of a person and of what they do, by code.</summary>
public class ContactTests
{
    private static Contact Of(ContactInput input) => new(Guid.NewGuid(), input, [], ["59"]);

    private static ContactFunction At(DateOnly? from, DateOnly? to = null, string title = "Coordinatrice", params ContactFunction[] others) =>
        new(Guid.NewGuid(), Made.Job(Someone, Somewhere, title, from, to), others);

    private static readonly Guid Someone = Guid.NewGuid(), Somewhere = Guid.NewGuid();

    [Fact]
    public void A_person_is_read_by_the_Caf_unless_said_otherwise() => Of(new ContactInput { LastName = "Exemple" }).Audience.ShouldBe(Audience.Caf);

    [Fact]
    public void Each_wrong_address_and_number_is_told()
    {
        var refused = Should.Throw<InputException>(() => Of(new ContactInput { LastName = " ", Emails = ["bon@demo.crm", "mauvais", ""], Phones = ["12"] }));
        refused.Errors.Select(e => (e.Field, e.Code))
            .ShouldBe([("lastName", CoreErrors.Required), ("emails", NetworkErrors.EmailInvalid), ("phones", NetworkErrors.PhoneInvalid)]);
        refused.Errors[1].Values["value"].ShouldBe("mauvais");
    }

    [Fact]
    public void Addresses_keep_their_order_and_labels_and_come_once()
    {
        var contact =
            Of(new ContactInput { LastName = "Exemple", Emails = ["B@demo.crm", "a@demo.crm", "b@DEMO.crm"],
            Labels = new Dictionary<string, string> { ["A@demo.crm"] = "secrétariat" } });
        contact.Emails.OrderBy(e => e.Rank).Select(e => (e.Address, e.Label)).ShouldBe([("b@demo.crm", null), ("a@demo.crm", "secrétariat")]);
    }

    [Fact]
    public void A_private_number_is_kept_but_not_searched()
    {
        var contact = Of(new ContactInput { LastName = "Exemple", Phones = ["0320123456", "06 12 34 56 78"], PrivatePhones = ["0612345678"] });
        contact.Phones.Single(p => p.IsPrivate).Number.ShouldBe("+33612345678");
        contact.SearchText.ShouldBe("exemple 33320123456");
    }

    [Theory, InlineData(0, true), InlineData(-1, false)]
    public void A_function_may_end_the_day_it_starts_and_not_before(int days, bool accepted)
    {
        if (accepted) At(Days.Today, Days.Today.AddDays(days)).To.ShouldBe(Days.Today);
        else Should.Throw<InputException>(() => At(Days.Today, Days.Today.AddDays(days))).Refused()["to"].ShouldBe(NetworkErrors.FunctionEndsBeforeStart);
    }

    [Fact]
    public void A_mandate_that_ends_before_it_starts_is_refused() =>
        Should.Throw<InputException>(() =>
            new ContactFunction(Guid.NewGuid(), Made.Job(Someone, Somewhere, from: Days.Today) with { Mandate = "Adjointe", MandateUntil = Days.Ago(1) }, []))
            .Refused()["mandateUntil"].ShouldBe(NetworkErrors.MandateEndsBeforeStart);

    [Theory]
    [InlineData(-30, -10, true)]
    [InlineData(-30, -9, false)]
    [InlineData(1, null, false)]
    [InlineData(null, -10, true)]
    public void The_same_function_twice_over_the_same_days_is_refused(int? from, int? to, bool accepted)
    {
        var there = At(Days.Ago(9));
        ContactFunction Again() => At(from is { } f ? Days.Ahead(f) : null, to is { } t ? Days.Ahead(t) : null, "COORDINATRICE ", there);
        if (accepted) Again().Title.ShouldBe("COORDINATRICE");
        else Should.Throw<InputException>(Again).Refused()["from"].ShouldBe(NetworkErrors.FunctionOverlaps);
    }

    [Fact]
    public void Another_title_at_the_same_time_is_another_function() => At(Days.Ago(3), null, "Élue", At(Days.Ago(9))).Title.ShouldBe("Élue");

    [Fact]
    public void Leaving_keeps_the_history_and_happens_once()
    {
        var function = At(Days.Ago(100));
        function.IsCurrent(Days.Today).ShouldBeTrue();
        function.Leave(Days.Ago(1), Days.Today);
        (function.From, function.To, function.IsCurrent(Days.Today)).ShouldBe((Days.Ago(100), Days.Ago(1), false));
        Should.Throw<BusinessException>(() => function.Leave(Days.Today, Days.Today)).Code.ShouldBe(NetworkErrors.FunctionAlreadyLeft);
    }

    [Theory, InlineData(-101, NetworkErrors.FunctionEndsBeforeStart), InlineData(400, "Crm.Territories:DateTooFar")]
    public void One_leaves_between_the_start_and_a_year_from_now(int days, string code) =>
        Should.Throw<InputException>(() => At(Days.Ago(100)).Leave(Days.Ahead(days), Days.Today)).Refused()["on"].ShouldBe(code);

    [Fact]
    public void Person_and_organisation_of_a_function_never_change() =>
        Should.Throw<InputException>(() => At(null).Rewrite(Made.Job(Someone, Guid.NewGuid()), [])).Refused()["organisationId"]
            .ShouldBe(NetworkErrors.FunctionLinksFixed);
}
