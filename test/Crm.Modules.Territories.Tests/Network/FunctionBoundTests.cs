using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Tests.Exchanges;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>The functions of people, from their first day to their last.</summary>
public sealed class FunctionBoundTests
{
    private static ContactFunction Job(DateOnly? from) => new(Guid.NewGuid(), Made.Job(Guid.NewGuid(), Guid.NewGuid(), from: from), []);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(0, null, true)]
    [InlineData(1, null, false)]
    [InlineData(null, 0, true)]
    [InlineData(null, -1, false)]
    public void A_function_is_current_from_its_first_day_to_its_last(int? from, int? to, bool current) =>
        new ContactFunction(Guid.NewGuid(),
            Made.Job(Guid.NewGuid(), Guid.NewGuid(), from: from is { } f ? Days.Ahead(f) : null, to: to is { } t ? Days.Ahead(t) : null), [])
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
        Should.Throw<InputException>(() => Job(new DateOnly(1949, 12, 31))).Refused()["from"].ShouldBe(DateErrors.DateTooOld);
    }
}
