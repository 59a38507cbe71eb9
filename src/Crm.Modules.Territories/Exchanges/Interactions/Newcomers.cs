using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Persons;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The people of an exchange not yet known: they become contacts.</summary>
internal sealed class Newcomers(ExchangesData data, INetwork network, ICurrentUser user, IClock clock)
{
    private const string UnknownTitle = "À préciser";

    public static void Examine(InteractionInput input)
    {
        var errors = new InputErrors();
        foreach (var person in (input.NewPeople ?? []).Where(p => !p.IsBlank))
            errors.OptionalText(person.Name, Contact.NameMaxLength, "newPeople").OptionalText(person.Organisation, Organisation.NameMaxLength, "newPeople")
                .When(!string.IsNullOrWhiteSpace(person.Email) && !EmailAddress.IsValid(person.Email), "newPeople",
                    NetworkErrors.EmailInvalid, ("value", person.Email));
        errors.ThrowIfAny();
    }

    /// <summary>Contacts known on the territories of the exchange, with a function in their organisation. An address already known is that person.</summary>
    public async Task<IReadOnlyList<Participant>> Make(IReadOnlyList<NewPerson> newcomers, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct)
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
