using Crm.Foundation.Access;
using Crm.Foundation.NationalData;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.NationalData;

/// <summary>3,000 organisations and 60,000 people with their functions, spread evenly over the départements as exchanges are. All invented.</summary>
internal sealed class NationalNetwork(NetworkData data, IGeography geography, IClock clock) : INationalDataPart
{
    private const int Organisations = 3_000, People = 60_000, StartedAt = 1_000;
    private static readonly OrganisationKind[] Institutions =
        [OrganisationKind.Caf, OrganisationKind.ConseilDepartemental, OrganisationKind.Prefecture, OrganisationKind.Ddets, OrganisationKind.Msa,
            OrganisationKind.Udaf, OrganisationKind.EducationNationale, OrganisationKind.FranceTravail];
    private static readonly OrganisationKind[] Locals = [OrganisationKind.Association, OrganisationKind.Gestionnaire, OrganisationKind.Commune,
        OrganisationKind.Association, OrganisationKind.MissionLocale, OrganisationKind.Entreprise];
    private static readonly Audience[] Audiences = [Audience.Caf, Audience.Caf, Audience.Committee, Audience.Caf, Audience.Committee, Audience.National,
        Audience.Caf, Audience.Private];

    public int Order => 25;

    public async Task<int> Fill(NationalScale scale, CancellationToken ct)
    {
        if (await data.Contacts.CountAsync(ct) >= Math.Min(StartedAt, scale.Of(People))) return 0;
        var departments = await geography.All(TerritoryKind.Department, ct);
        var epcis = (await geography.All(TerritoryKind.Epci, ct)).ToLookup(t => t.Departments.Count > 0 ? t.Departments[0] : "");
        var communes = (await geography.All(TerritoryKind.Commune, ct)).ToLookup(t => t.Departments.Count > 0 ? t.Departments[0] : "");
        var (organisations, people) = (Math.Max(1, scale.Of(Organisations) / departments.Count), Math.Max(1, scale.Of(People) / departments.Count));
        var written = 0;
        foreach (var (department, rank) in departments.Select((d, i) => (d, i)))
        {
            var dice = new Dice((ulong)(rank + 7_000));
            var bodies = Bodies(organisations, dice, rank, department, [.. epcis[department.Code]], [.. communes[department.Code]]).ToList();
            written += await data.Context.Write(bodies, ct);
            written += await data.Context.Write(Persons(people, dice, rank, bodies), ct);
        }
        return written;
    }

    private IEnumerable<Organisation> Bodies(int count, Dice dice, int rank, TerritoryCard department, IReadOnlyList<TerritoryCard> epcis,
        IReadOnlyList<TerritoryCard> communes)
    {
        for (var i = 0; i < count; i++)
        {
            // The EPCI come first: they are whom one works with. Then the institutions, then the rest.
            var (kind, place) = i < epcis.Count ? (OrganisationKind.Epci, epcis[i]) : i < epcis.Count + Institutions.Length
                ? (Institutions[i - epcis.Count], department) : (dice.Pick(Locals), communes.Count > 0 ? dice.Pick(communes) : department);
            var number = rank * 100 + i;
            yield return new Organisation(dice.Id(At(number)), new OrganisationInput
            {
                Kind = kind, Name = NationalPeople.NameOf(kind, place.Name, dice), Siret = MadeUpNumbers.Siret(number),
                Mailbox = $"accueil{number}@national.crm", Phone = MadeUpNumbers.Phone(number),
            }, [place], place.Kind is TerritoryKind.Commune ? place : null);
        }
    }

    private IEnumerable<object> Persons(int count, Dice dice, int rank, List<Organisation> bodies)
    {
        for (var i = 0; i < count; i++)
        {
            var (here, number) = (bodies[i % bodies.Count], rank * 1000 + i);
            var (first, last) = NationalPeople.Name(dice);
            var before = dice.OneIn(4) ? dice.Pick(bodies) : null;
            var person = new Contact(dice.Id(At(number)), new ContactInput
            {
                FirstName = first, LastName = last, Emails = [$"contact{number}@national.crm"], Phones = dice.OneIn(2)
                    ? [MadeUpNumbers.Phone(number), MadeUpNumbers.Mobile(number)] : [MadeUpNumbers.Phone(number)],
                Audience = dice.Pick(Audiences),
            }, [], here.ScopeRows.Concat(before?.ScopeRows ?? []).Select(r => r.Code));
            yield return person;
            var since = clock.Today.AddDays(-30 - dice.Next(2_500));
            if (before is not null && before != here)
                yield return Job(dice, person, before, dice.Pick(NationalPeople.Titles), null, since.AddDays(-900), since.AddDays(-1));
            // One in ten has left; four EPCI in five know their coordinator.
            var (title, role) = NationalPeople.JobIn(here.Kind, i / bodies.Count, dice);
            yield return Job(dice, person, here, title, role, since, dice.OneIn(10) ? clock.Today.AddDays(-dice.Next(29) - 1) : null);
        }
    }

    private static ContactFunction Job(Dice dice, Contact person, Organisation body, string title, string? role, DateOnly from, DateOnly? to) =>
        new(dice.Id(At(0)), new FunctionInput { ContactId = person.Id, OrganisationId = body.Id, Title = title, Role = role, From = from, To = to }, []);

    private static DateTime At(int number) => new DateTime(2024, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(number);
}
