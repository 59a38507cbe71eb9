using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.NationalData;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Demo;

/// <summary>Organisations and people of the demo départements: some changed employer, an EPCI has no coordinator, and a few were typed twice.</summary>
internal sealed class DemoNetwork(NetworkData data, IGeography geography, IClock clock) : IDemoSeed
{
    public int Order => 25;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Organisations.IgnoreQueryFilters().AnyAsync(o => o.Id == IdOf("organisation", DemoPartners.Bodies[0].Key), ct)) return;
        var bodies = new Dictionary<string, Organisation>();
        foreach (var body in DemoPartners.Bodies)
            if (await Make(body, ct) is { } organisation) data.Add(bodies[body.Key] = organisation);
        foreach (var (person, rank) in DemoPartners.People.Select((p, i) => (p, i)))
            if (bodies.TryGetValue(person.Body, out var organisation)) Employ(person, rank, organisation, bodies);
        await data.Save(ct);
    }

    private async Task<Organisation?> Make(DemoBody body, CancellationToken ct)
    {
        var places = new List<TerritoryCard>();
        foreach (var place in body.Places.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = place[0] switch { 'D' => TerritoryKind.Department, 'E' => TerritoryKind.Epci, _ => TerritoryKind.Commune };
            places.AddRange((await geography.ByCodes(kind, [place[1..]], ct)).Values);
        }
        if (places.Count == 0 && body.Places.Length > 0) return null;
        var town = places.FirstOrDefault(p => p.Kind is TerritoryKind.Commune);
        return new Organisation(IdOf("organisation", body.Key), new OrganisationInput
        {
            Kind = body.Kind, Name = body.Name, Acronym = body.Acronym, Siret = body.Number is { } n ? MadeUpNumbers.Siret(n) : null,
            Mailbox = $"contact.{body.Key}@demo.crm",
            Phone = MadeUpNumbers.Phone(bodies++), AddressLines = town is null ? null : "1 rue de l’Exemple", Postcode = town is null ? null
                : DemoPartners.Postcodes.GetValueOrDefault(town.Code), InseeCode = town?.Code,
        }, places, town);
    }

    /// <summary>Organisations so far: each has its own number.</summary>
    private int bodies;

    private void Employ(DemoPerson person, int rank, Organisation organisation, Dictionary<string, Organisation> all)
    {
        var past = DemoPartners.Before.Where(b => b.Person == rank && all.ContainsKey(b.Body)).Select(b => (Organisation: all[b.Body], b.Title)).ToList();
        var slug = SearchText.Normalise($"{person.First} {person.Last}").Replace(' ', '.');
        var contact = new Contact(IdOf("contact", $"{rank}"), new ContactInput
        {
            Civility = rank % 2 == 0 ? Civility.Mme : Civility.M, FirstName = person.First, LastName = person.Last, Emails = [$"{slug}@demo.crm"],
            Phones = rank % 3 == 0 ? [MadeUpNumbers.Phone(500 + rank), MadeUpNumbers.Mobile(500 + rank)] : [MadeUpNumbers.Phone(500 + rank)],
            PrivatePhones = rank % 9 == 0 ? [MadeUpNumbers.Mobile(500 + rank)] : [], Audience = rank % 3 == 1 ? Audience.Committee : Audience.Caf,
            Note = rank == 0 ? "Joignable plutôt le matin. *Exemple inventé pour la démonstration.*" : null,
        }, [], past.Select(p => p.Organisation).Append(organisation).SelectMany(o => o.ScopeRows).Select(r => r.Code));
        data.Add(contact);
        var since = clock.Today.AddMonths(-person.Months);
        data.Add(new ContactFunction(IdOf("function", $"{rank}"), new FunctionInput
        {
            ContactId = contact.Id, OrganisationId = organisation.Id, Title = person.Title, Role = person.Role, From = since, Mandate = person.Mandate,
            MandateUntil = person.Mandate is null ? null : since.AddYears(6),
            Mailbox = person.Role is "coordinateur-petite-enfance" ? $"petite-enfance.{person.Body}@demo.crm" : null,
        }, []));
        foreach (var (former, title) in past)
            data.Add(new ContactFunction(IdOf("function", $"{rank}:avant"),
                new FunctionInput { ContactId = contact.Id, OrganisationId = former.Id, Title = title, From = since.AddYears(-3),
                To = since.AddDays(-1) }, []));
    }

    private static Guid IdOf(string kind, string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"crm:demo:{kind}:{key}")).AsSpan(0, 16));
}
