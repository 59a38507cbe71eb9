using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Notifications;
using Crm.Workbench.Persons;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The people of an exchange: they must exist, those the person does not see stay, and those not yet known become contacts.</summary>
internal sealed class Attendance(ExchangesData data, INetwork network, People people, INotifications notifications, ICurrentUser user, IClock clock)
{
    private const string UnknownTitle = "À préciser";

    /// <summary>Everybody named must exist, those who were there already aside.</summary>
    public async Task MustExist(InteractionInput input, Interaction? before, CancellationToken ct)
    {
        await people.MustExist([.. (input.UserIds ?? []).Except(before?.Users.Select(u => u.UserId) ?? [])], "userIds", ct);
        await people.MustExist([.. (input.Named ?? []).Select(p => p.UserId).OfType<Guid>().Except(before?.Users.Select(u => u.UserId) ?? [])], "participants",
            ct);
        var contacts = (input.Named ?? []).Select(p => p.ContactId).OfType<Guid>().Except(before?.Contacts.Select(c => c.ContactId) ?? []).Distinct().ToList();
        if (contacts.Count > 0)
            new InputErrors().When((await network.Contacts(contacts, ct)).Count < contacts.Count, "participants", CoreErrors.UnknownReference).ThrowIfAny();
        Examine(input);
    }

    /// <summary>The input with those made now, and with the contacts of before that its author could not name.</summary>
    public async Task<InteractionInput> Complete(InteractionInput input, Interaction? before, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct)
    {
        var made = await Make([.. (input.NewPeople ?? []).Where(p => !p.IsBlank)], places, ct);
        if (input.Named is not { } named)
            return made.Count == 0 ? input : input with { Participants = [.. Kept(before), .. made], ParticipantsText = input.FreeText };
        var old = before?.Contacts.Select(c => c.ContactId).Except(named.Select(p => p.ContactId).OfType<Guid>()).ToList() ?? [];
        var seen = old.Count == 0 ? new Dictionary<Guid, ContactCard>() : await network.Contacts(old, ct);
        var hidden = before?.Contacts.Where(c => old.Contains(c.ContactId) && !seen.ContainsKey(c.ContactId))
            .Select(c => new Participant { ContactId = c.ContactId, Presence = c.Presence }) ?? [];
        return input with { Participants = [.. named, .. hidden, .. made] };
    }

    /// <summary>Colleagues who were not named before are told.</summary>
    public async Task Tell(Interaction interaction, IReadOnlyCollection<Guid> before, CancellationToken ct)
    {
        var named = interaction.Users.Select(u => u.UserId).Except(before).ToList();
        if (named.Count > 0)
            await notifications.Tell(named, NotificationKind.ExchangeParticipant, $"{user.Name} vous a noté parmi les participants : {interaction.Subject}",
            $"/echanges/{interaction.Id}", ct);
    }

    private static IEnumerable<Participant> Kept(Interaction? before) => before is null ? []
        : before.Contacts.Select(c => new Participant { ContactId = c.ContactId, Presence = c.Presence })
            .Concat(before.Users.Select(u => new Participant { UserId = u.UserId, Presence = u.Presence }));

    private static void Examine(InteractionInput input)
    {
        var errors = new InputErrors();
        foreach (var person in (input.NewPeople ?? []).Where(p => !p.IsBlank))
            errors.OptionalText(person.Name, Contact.NameMaxLength, "newPeople").OptionalText(person.Organisation, Organisation.NameMaxLength, "newPeople")
                .When(!string.IsNullOrWhiteSpace(person.Email) && !EmailAddress.IsValid(person.Email), "newPeople",
                    NetworkErrors.EmailInvalid, ("value", person.Email));
        errors.ThrowIfAny();
    }

    /// <summary>Contacts known on the territories of the exchange, with a function in their organisation. An address already known is that person.</summary>
    private async Task<IReadOnlyList<Participant>> Make(IReadOnlyList<NewPerson> newcomers, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct)
    {
        if (newcomers.Count == 0) return [];
        user.Demand(TerritoriesPermissions.Network.Edit);
        var known = await network.ContactsByEmail(newcomers.Select(p => p.Email ?? "").Where(e => e.Length > 0), ct);
        var departments = places.SelectMany(p => p.Departments).Distinct().ToList();
        var organisations =
            await network.FindOrAdd([.. newcomers.Where(p => !string.IsNullOrWhiteSpace(p.Organisation))
            .Select(p => new NamedOrganisation(p.Organisation!.Trim(), departments))], ct);
        return [.. newcomers.Select(person =>
        {
            var id = EmailAddress.Normalise(person.Email) is { } address && known.TryGetValue(address, out var card) ? card.Id
                : Add(person, places, departments, organisations);
            return new Participant { ContactId = id, Presence = person.Presence ?? Presence.Present };
        })];
    }

    private Guid Add(NewPerson person, IReadOnlyCollection<TerritoryCard> places, List<string> departments, IReadOnlyDictionary<string, Guid> organisations)
    {
        var (first, last) = NameOf(person.Name!);
        var input = new ContactInput { FirstName = first, LastName = last, Emails = string.IsNullOrWhiteSpace(person.Email) ? null
            : [person.Email], Audience = Audience.Caf };
        var ids = places.Select(p => p.Id).Take(Contact.MaxTerritories).ToList();
        var contact = new Contact(clock.NewId(), input, ids, departments);
        data.Add(contact);
        if (!string.IsNullOrWhiteSpace(person.Organisation))
            data.Add(new ContactFunction(clock.NewId(), new FunctionInput { ContactId = contact.Id, OrganisationId = organisations[person.Organisation.Trim()],
                Title = UnknownTitle }, []));
        return contact.Id;
    }

    /// <summary>« Camille Exemple », « EXEMPLE Camille » and « Exemple, Camille » are the same person.</summary>
    internal static (string? First, string Last) NameOf(string name)
    {
        var words = name.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.Split(',') is [var last, var first] && first.Trim().Length > 0) return (first.Trim(), last.Trim());
        if (words.Length < 2) return (null, name.Trim());
        var capitals = words.TakeWhile(w => w.Length > 1 && w.All(c => !char.IsLower(c))).Count();
        return capitals > 0 && capitals < words.Length ? (string.Join(' ', words[capitals..]), string.Join(' ', words[..capitals]))
            : (words[0], string.Join(' ', words[1..]));
    }
}

/// <summary>Everything an exchange names, by who finds it.</summary>
internal sealed record NamedThings(NamedPlaces Places, People People, DossierBook Dossiers, Attendance Attendance, Tags.TagBook Tags, Incoming.KeptFiles Files);
