using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Some records written twice in the Nord, so that the list of duplicates has something to show. Everything here is made up.</summary>
internal sealed class DemoDuplicates(NetworkData data, IGeography geography, DuplicateComparer comparer, IClock clock) : IDemoSeed
{
    private const string Department = "59";

    private static readonly (OrganisationInput One, OrganisationInput Other)[] Organisations =
    [
        (new() { Name = "Association Les Petits Beffrois", Kind = OrganisationKind.Association,
            Mailbox = "petits-beffrois@demo.crm", Phone = "03 20 00 10 10" },
            new() { Name = "Les petits beffrois", Kind = OrganisationKind.Gestionnaire, Mailbox = "petits-beffrois@demo.crm",
                AddressLines = "12 rue de l’Exemple" }),
        (new() { Name = "Maison des familles – Flandre intérieure", Kind = OrganisationKind.Association },
            new() { Name = "Maison des Familles de Flandre Interieure", Kind = OrganisationKind.Association, Phone = "03 28 00 10 20" }),
        (new() { Name = "Relais Petite Enfance du Canal", Kind = OrganisationKind.Gestionnaire, Acronym = "RPE Canal" },
            new() { Name = "RPE du Cannal", Kind = OrganisationKind.Gestionnaire }),
    ];

    public int Order => 55;

    public async Task Seed(CancellationToken ct)
    {
        var name = Organisations[0].One.Name;
        if (await data.Organisations.IgnoreQueryFilters().AnyAsync(o => o.Name == name, ct)) return;
        var places = (await geography.ByCodes(TerritoryKind.Department, [Department], ct)).Values.ToList();
        var made = Organisations.SelectMany(p => new[] { p.One, p.Other })
            .Select(input => new Organisation(clock.NewId(), input with { TerritoryIds = [places[0].Id] }, places, null)).ToList();
        foreach (var organisation in made) data.Add(organisation);
        Person("Camille", "Exemple-Dubois", "camille.exemple.beffrois@demo.crm", made[0].Id, "Directrice");
        Person("Camile", "Exemple-Dubois", "camille.exemple.beffrois@demo.crm", made[1].Id, "Directrice de la structure");
        Person("Dominique", "Modèle", null, made[2].Id, "Coordination");
        Person("Modèle", "Dominique", "d.modele@demo.crm", made[2].Id, "Coordinateur");
        await data.Save(ct);
        await comparer.Run(ct);
    }

    private void Person(string first, string last, string? email, Guid organisation, string title)
    {
        var contact =
            new Contact(clock.NewId(), new ContactInput { FirstName = first, LastName = last, Emails = email is null ? [] : [email] }, [], [Department]);
        data.Add(contact);
        data.Add(
            new ContactFunction(clock.NewId(),
            new FunctionInput { ContactId = contact.Id, OrganisationId = organisation, Title = title, From = clock.Today.AddYears(-1) }, []));
    }
}
