using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Testing;
using Crm.Workbench.Notifications;
using Crm.Workbench.Persons;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>Contacts and colleagues who were expected, and whether they came.</summary>
public sealed class ParticipantTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static Task<Guid> Person(CrmHost crm, string account, string name, TerritoryCard place, Audience audience = Audience.Caf,
        string? email = null) => crm.As(account, async s =>
    {
        var (data, contact) = (s.GetRequiredService<HomeData>(),
            new Contact(Guid.NewGuid(), new ContactInput { LastName = name, Audience = audience, Emails = email is null ? null : [email] },
            [place.Id], place.Departments));
        data.Add(contact);
        await data.Save(default);
        return contact.Id;
    });

    private static Task Update(CrmHost crm, string account, Guid id, InteractionInput input) =>
        crm.As(account, s => s.GetRequiredService<InteractionAppService>().Update(id, input, null, default));

    private static Participant Contact(Guid id, Presence? presence = null) => new() { ContactId = id, Presence = presence };

    private static Participant Colleague(Guid id, Presence? presence = null) => new() { UserId = id, Presence = presence };

    [Fact]
    public void Bad_lists_are_refused()
    {
        static string Refused(params Participant[] people) =>
            Should.Throw<InputException>(() =>
            new Interaction(Guid.NewGuid(), Log.Input() with { Participants = people }, [Log.Lille], Days.Today)).Errors.ShouldHaveSingleItem().Code;
        var id = Guid.NewGuid();
        Refused(new Participant()).ShouldBe(ExchangeErrors.ParticipantUnclear);
        Refused(new Participant { ContactId = id, UserId = id }).ShouldBe(ExchangeErrors.ParticipantUnclear);
        Refused(Contact(id), Contact(id, Presence.Absent)).ShouldBe(ExchangeErrors.ParticipantTwice);
        Refused([.. Enumerable.Range(0, 101).Select(_ => Contact(Guid.NewGuid()))]).ShouldBe(ExchangeErrors.TooManyParticipants);
        new Interaction(Guid.NewGuid(), Log.Input() with { Participants = [.. Enumerable.Range(0, 100).Select(_ => Contact(Guid.NewGuid()))] }, [Log.Lille],
            Days.Today).Contacts.Count.ShouldBe(100);
    }

    [Fact]
    public void A_text_from_an_old_script_is_still_free_text()
    {
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var input = JsonSerializer.Deserialize<InteractionInput>("""{"participants":"Andrea Exemple"}""", web)!;
        (input.FreeText, input.Named).ShouldBe(("Andrea Exemple", null));
        JsonSerializer.Deserialize<InteractionInput>("""{"participants":[],"participantsText":"Robin"}""", web)!.FreeText.ShouldBe("Robin");
        InteractionInput.IsOfBefore(JsonDocument.Parse("""{"userIds":[]}""").RootElement).ShouldBeTrue();
        InteractionInput.IsOfBefore(JsonDocument.Parse("""{"userIds":[],"participants":[]}""").RootElement).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Camille Exemple", "Camille", "Exemple")]
    [InlineData("EXEMPLE Camille", "Camille", "EXEMPLE")]
    [InlineData("Exemple, Camille", "Camille", "Exemple")]
    [InlineData("Exemple", null, "Exemple")]
    public void A_name_is_read_in_either_order(string written, string? first, string last) => Newcomers.NameOf(written).ShouldBe((first, last));

    [Theory, Engines]
    public async Task Presences_are_kept_and_changed(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (contact, colleague) = (await Person(crm, "caf59", "Exemple", Log.Lille), (await crm.ProfileOf("responsable59")).UserId);
        var id = await Log.Write(crm, "caf59", Log.Input() with { Participants = [Contact(contact, Presence.Excused), Colleague(colleague)] });
        var read = await Log.Read(crm, "caf59", id);
        read.Participants.Select(p => (p.ToString(), p.Presence)).ShouldBe([($"contact:{contact}", Presence.Excused), ($"user:{colleague}", Presence.Present)]);
        read.UserIds.ShouldBe([colleague]);
        await Update(crm, "caf59", id, Log.Input() with { Participants = [Contact(contact), Colleague(colleague, Presence.Absent)] });
        read = await Log.Read(crm, "caf59", id);
        read.Participants.Select(p => p.Presence).ShouldBe([Presence.Present, Presence.Absent]);
        read.UserIds.ShouldBeEmpty();
        await Update(crm, "caf59", id, Log.Input() with { UserIds = [] });
        (await Log.Read(crm, "caf59", id)).Participants.Count.ShouldBe(2, "a script of before names present colleagues only");
    }

    [Theory, Engines]
    public async Task Unknown_people_are_refused_by_field_and_nothing_is_written(Engine engine)
    {
        var crm = await hosts.On(engine);
        var elsewhere = await Person(crm, "caf62", "Ailleurs", Log.Ternois);
        foreach (var wrong in (Participant[])[Contact(Guid.NewGuid()), Contact(elsewhere), Colleague(Guid.NewGuid())])
        {
            var error =
                (await Should.ThrowAsync<InputException>(() =>
                Log.Write(crm, "caf59", Log.Input("jamais noté") with { Participants = [wrong] }))).Errors.ShouldHaveSingleItem();
            (error.Field, error.Code).ShouldBe(("participants", CoreErrors.UnknownReference));
        }
        (await crm.As("caf59", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(Q: "jamais noté"), new PageRequest(), default))).Total.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task A_contact_hidden_from_the_reader_is_not_told_and_stays_when_they_correct(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (secret, open) = (await Person(crm, "caf59", "Discrète", Log.Lille, Audience.Private), await Person(crm, "caf59", "Ouverte", Log.Lille));
        var id = await Log.Write(crm, "caf59", Log.Input() with { Participants = [Contact(secret), Contact(open)] });
        (await Log.Read(crm, "cnaf", id)).Participants.Select(p => p.ContactId).ShouldBe([open]);
        await Update(crm, "cnaf", id, Log.Input() with { Participants = [] });
        (await Log.Read(crm, "caf59", id)).Participants.Select(p => p.ContactId).ShouldBe([secret]);
        (await crm.As("cnaf", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(Contact: secret), new PageRequest(), default))).Total.ShouldBe(0);
        (await crm.As("caf59", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(Contact: secret), new PageRequest(), default))).Total.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task A_person_not_yet_known_becomes_a_contact_of_their_organisation(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (organisation, mail) = ($"Association {Guid.NewGuid():N}", $"{Guid.NewGuid():N}@exemple.fr");
        var id =
            await Log.Write(crm, "caf59",
            Log.Input() with { NewPeople = [new NewPerson { Name = "Camille Exemple", Organisation = organisation, Email = mail },
            new NewPerson { Name = " " }] });
        var contact = (await Log.Read(crm, "caf59", id)).Participants.ShouldHaveSingleItem().ContactId!.Value;
        var card = (await crm.As("caf59", s => s.GetRequiredService<INetwork>().Contacts([contact], default)))[contact];
        (card.Name, card.Organisation, card.Mailbox).ShouldBe(("Camille Exemple", organisation, mail));
        var again = await Log.Write(crm, "caf59", Log.Input() with { NewPeople = [new NewPerson { Name = "C. Exemple", Email = mail }] });
        (await Log.Read(crm, "caf59", again)).Participants.ShouldHaveSingleItem().ContactId.ShouldBe(contact, "the address is known");
        (await crm.As("caf59", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(Organisation: card.OrganisationId), new PageRequest(), default))).Total.ShouldBe(2);
        (await Should.ThrowAsync<InputException>(() =>
            Log.Write(crm, "caf59", Log.Input() with { NewPeople = [new NewPerson { Name = "X", Email = "pas une adresse" }] }))).Errors[
            0].Field.ShouldBe("newPeople");
        (await Should.ThrowAsync<BusinessException>(() =>
            Log.Write(crm, "clp32", Log.Input(audience: Audience.Committee) with { NewPeople = [new NewPerson { Name = "X" }] }))).Status.ShouldBe(403);
    }

    [Theory, Engines]
    public async Task A_named_colleague_is_told_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        var colleague = (await crm.ProfileOf("responsable59")).UserId;
        Task<int> Unread() => crm.As("responsable59", s => s.GetRequiredService<INotifications>().Unread(default));
        var before = await Unread();
        var id = await Log.Write(crm, "caf59", Log.Input() with { Participants = [Colleague(colleague)] });
        await Update(crm, "caf59", id, Log.Input("Corrigé") with { Participants = [Colleague(colleague)] });
        (await Unread()).ShouldBe(before + 1);
    }
}
