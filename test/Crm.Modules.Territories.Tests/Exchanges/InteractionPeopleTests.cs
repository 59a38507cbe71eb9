using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>Who was expected at an exchange, who came, and what becomes of them when it is corrected.</summary>
public sealed class InteractionPeopleTests
{
    private static readonly Guid Contact = Guid.NewGuid(), Colleague = Guid.NewGuid(), Other = Guid.NewGuid();

    private static Interaction Make(InteractionInput input) => new(Guid.NewGuid(), input, [Log.Lille], Days.Today);

    private static (string Field, string Code) Refused(InteractionInput input)
    {
        var error = Should.Throw<InputException>(() => Make(input)).Errors.ShouldHaveSingleItem();
        return (error.Field, error.Code);
    }

    private static List<Guid> Many(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())];

    [Fact]
    public void At_most_100_colleagues_are_named()
    {
        Make(Log.Input() with { UserIds = Many(100) }).Users.Count.ShouldBe(100);
        Refused(Log.Input() with { UserIds = Many(101) }).ShouldBe(("userIds", ExchangeErrors.TooManyUsers));
    }

    [Fact]
    public void At_most_100_people_are_expected_those_not_yet_known_included()
    {
        var people = Many(99).ConvertAll(c => new Participant { ContactId = c });
        Make(Log.Input() with { Participants = people, NewPeople = [new NewPerson { Name = "Camille Exemple" }] }).Contacts.Count.ShouldBe(99);
        Refused(Log.Input() with { Participants = [.. people, new Participant { ContactId = Contact }],
            NewPeople = [new NewPerson { Name = "Camille Exemple" }] })
            .ShouldBe(("participants", ExchangeErrors.TooManyParticipants));
    }

    [Fact]
    public void Somebody_is_a_contact_or_a_colleague_not_both_nor_neither()
    {
        Refused(Log.Input() with { Participants = [new Participant()] }).ShouldBe(("participants", ExchangeErrors.ParticipantUnclear));
        Refused(Log.Input() with { Participants = [new Participant { ContactId = Contact, UserId = Colleague }] })
            .ShouldBe(("participants", ExchangeErrors.ParticipantUnclear));
    }

    [Fact]
    public void Somebody_named_twice_came_or_did_not()
    {
        Participant Named(Presence presence) => new() { ContactId = Contact, Presence = presence };
        Refused(Log.Input() with { Participants = [Named(Presence.Present), Named(Presence.Absent)] })
            .ShouldBe(("participants", ExchangeErrors.ParticipantTwice));
        Make(Log.Input() with { Participants = [Named(Presence.Excused), Named(Presence.Excused)] }).Contacts.ShouldHaveSingleItem().Presence
            .ShouldBe(Presence.Excused);
    }

    [Fact]
    public void Who_is_named_came_unless_said_otherwise()
    {
        var exchange = Make(Log.Input() with
        {
            Participants = [new Participant { ContactId = Contact }, new Participant { UserId = Colleague, Presence = Presence.Absent }], UserIds = [Other],
        });
        exchange.Contacts.ShouldHaveSingleItem().Presence.ShouldBe(Presence.Present);
        exchange.Users.ToDictionary(u => u.UserId, u => u.Presence)
            .ShouldBe(new Dictionary<Guid, Presence> { [Colleague] = Presence.Absent, [Other] = Presence.Present }, ignoreOrder: true);
    }

    [Fact]
    public void Without_a_word_on_people_contacts_and_the_absent_stay()
    {
        var exchange = Make(Log.Input() with
        {
            Participants = [new Participant { ContactId = Contact }, new Participant { UserId = Colleague, Presence = Presence.Excused },
                new Participant { UserId = Other }],
        });

        exchange.Rewrite(Log.Input(), [Log.Lille], Days.Today);

        exchange.Contacts.ShouldHaveSingleItem().ContactId.ShouldBe(Contact);
        exchange.Users.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.UserId.ShouldBe(Colleague), u => u.Presence.ShouldBe(Presence.Excused));
    }

    [Fact]
    public void An_empty_list_of_people_empties_it()
    {
        var exchange = Make(Log.Input() with { Participants = [new Participant { ContactId = Contact }, new Participant { UserId = Colleague }] });

        exchange.Rewrite(Log.Input() with { Participants = [] }, [Log.Lille], Days.Today);

        (exchange.Contacts.Count, exchange.Users.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Free_text_is_kept_wherever_it_was_written()
    {
        Make(Log.Input() with { ParticipantsText = " Le maire " }).Participants.ShouldBe("Le maire");
        var old = Make(Log.Input() with { Participants = [new Participant { Text = "Le maire" }] });
        (old.Participants, old.Contacts.Count).ShouldBe(("Le maire", 0));
        Refused(Log.Input() with { ParticipantsText = new string('a', 1_001) }).ShouldBe(("participantsText", CoreErrors.TooLong));
    }

    [Theory]
    [InlineData("contact:6f9619ff-8b86-d011-b42d-00c04fc964ff", true, false)]
    [InlineData("user:6f9619ff-8b86-d011-b42d-00c04fc964ff", false, true)]
    public void A_form_names_people_by_kind_and_id(string text, bool contact, bool colleague)
    {
        var read = Participant.Parse(text, Presence.Absent).ShouldNotBeNull();
        (read.ContactId is not null, read.UserId is not null, read.Presence, read.ToString()).ShouldBe((contact, colleague, Presence.Absent, text));
    }

    [Theory, InlineData(null), InlineData(""), InlineData("contact:"), InlineData("contact:x"), InlineData("autre:6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("a:b:c")]
    public void Anything_else_names_nobody(string? text) => Participant.Parse(text, Presence.Present).ShouldBeNull();

    [Theory, InlineData("Camille", null, false), InlineData("Camille", true, false), InlineData("Camille", false, true), InlineData(" ", null, true)]
    [InlineData(null, true, true)]
    public void Somebody_new_without_name_or_not_ticked_is_nobody(string? name, bool? take, bool blank) =>
        new NewPerson { Name = name, Take = take }.IsBlank.ShouldBe(blank);
}
