using System.Globalization;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Importers;

/// <summary>The people a batch may be about, in the reader's sight, with all that is needed to change them: a few queries whatever the number of
/// lines.</summary>
internal sealed class ContactMatches
{
    private readonly Dictionary<Guid, Contact> byId;
    private readonly Dictionary<string, Contact> byAddress = [];
    private readonly ILookup<string, Contact> byName;
    private readonly Dictionary<string, Contact> made = [];

    private ContactMatches(IReadOnlyCollection<Contact> people, IReadOnlyCollection<ContactFunction> functions)
    {
        byId = people.ToDictionary(p => p.Id);
        foreach (var person in people)
            foreach (var email in person.Emails) byAddress.TryAdd(email.Address, person);
        byName = people.ToLookup(p => ContactLines.NameOf(p.FirstName, p.LastName));
        Functions = functions.GroupBy(f => f.ContactId).ToDictionary(f => f.Key, f => f.ToList());
    }

    public Dictionary<Guid, List<ContactFunction>> Functions { get; }

    public static async Task<ContactMatches> Load(NetworkData data, IReadOnlyCollection<ContactLine> lines, CancellationToken ct)
    {
        var ids = lines.Select(l => l.Id).OfType<Guid>().ToList();
        var addresses = lines.Select(l => l.Address).OfType<string>().Distinct().ToList();
        var names = lines.Where(l => l.Address is null || l.Function is not null).SelectMany(l => Writings(l.Person.LastName!)).Distinct().ToList();
        var wanted = lines.Select(l => l.Name).ToHashSet();
        var named = names.Count == 0 ? []
            : (await data.Contacts.Where(c => names.Contains(c.LastName)).Select(c => new { c.Id, c.FirstName, c.LastName }).ToListAsync(ct))
            .Where(c => wanted.Contains(ContactLines.NameOf(c.FirstName, c.LastName))).Select(c => c.Id).ToList();
        // By its own index: asked of each contact in turn, it would cost more with each line already there.
        var reached = addresses.Count == 0 ? [] : await data.Context.Set<ContactEmail>().Where(e => addresses.Contains(e.Address))
            .Select(e => e.ContactId).ToListAsync(ct);
        List<Guid> asked = [.. ids.Concat(named).Concat(reached).Distinct()];
        var people = asked.Count == 0 ? [] : await data.Contacts.AsTracking().Include(c => c.Emails).Include(c => c.Phones)
            .Include(c => c.Territories).AsSplitQuery()
            .Where(c => asked.Contains(c.Id)).OrderBy(c => c.CreatedAt).ToListAsync(ct);
        var found = people.Select(p => p.Id).ToList();
        var functions = found.Count == 0 ? [] : await data.AllFunctions.AsTracking().Where(f => found.Contains(f.ContactId)).ToListAsync(ct);
        return new ContactMatches(people, functions);
    }

    public Contact? Of(ContactLine line, Guid? organisation)
    {
        if (line.Id is { } id) return byId.GetValueOrDefault(id);
        if (line.Address is { } address && byAddress.TryGetValue(address, out var known)) return known;
        if (made.TryGetValue(line.Key, out var earlier)) return earlier;
        // A name is the same person only in the same organisation, or where neither has one; somebody with another address is somebody else.
        return byName[line.Name].FirstOrDefault(c => (line.Address is null || c.Emails.Count == 0)
            && (organisation is { } at ? FunctionsOf(c.Id).Any(f => f.OrganisationId == at) : line.Address is null && FunctionsOf(c.Id).Count == 0));
    }

    public void Made(ContactLine line, Contact contact)
    {
        byId[contact.Id] = contact;
        made[line.Key] = contact;
    }

    public List<ContactFunction> FunctionsOf(Guid contact) => Functions.TryGetValue(contact, out var own) ? own : Functions[contact] = [];

    /// <summary>As typed, in capitals, and with one: how the same name is met in files.</summary>
    private static IEnumerable<string> Writings(string name) =>
        [name, name.ToUpper(CultureInfo.CurrentCulture), CultureInfo.CurrentCulture.TextInfo.ToTitleCase(name.ToLower(CultureInfo.CurrentCulture))];
}
