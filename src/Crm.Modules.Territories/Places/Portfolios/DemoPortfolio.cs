using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>« AMI Accueil pour tous 2021 »: the laureates that were published, and entries of demonstration so that ten can be followed.</summary>
internal sealed class DemoPortfolio(PlacesData data, IGeography geography, IClock clock) : IDemoSeed
{
    public const string Name = "AMI Accueil pour tous 2021";
    private const string Fictitious = "Entrée de démonstration, sans lien avec les lauréats réels.";
    private const string Guyane = "guyane.gouv.fr, 07/10/2021";

    public int Order => 10;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Portfolios.IgnoreQueryFilters().AnyAsync(p => p.Name == Name, ct)) return;
        var portfolio = new Portfolio(clock.NewId(), new PortfolioInput
        {
            Name = Name,
            Description =
                "Appel à manifestation d’intérêt de l’État et de la Cnaf. Dix territoires étaient prévus, 21 projets ont été retenus dans 15 territoires. " +
                "Trois lauréats sont identifiés ici avec leur source ; les autres entrées sont de démonstration.",
            From = new DateOnly(2021, 4, 9),
            EligibleDepartments = [.. Eligible()],
            EligibilityNote =
                "19 départements étaient éligibles : 15 sont identifiés ici avec leur source, 4 restent inconnus. Liste à vérifier et à compléter.",
        });
        data.Add(portfolio);
        foreach (var (kind, code, facts) in Entries())
            if ((await geography.ByCodes(kind, [code], ct)).GetValueOrDefault(code) is { } territory)
                data.Add(new PortfolioEntry(clock.NewId(), portfolio.Id, territory.Id, territory.Departments, facts));
        await data.Save(ct);
    }

    private IEnumerable<(TerritoryKind Kind, string Code, EntryFacts Facts)> Entries()
    {
        yield return (TerritoryKind.Commune, "97311",
            Laureate(new(2021, 10, 7),
            "Retenue dans le cadre de l’AMI : quatre communes de Guyane accompagnées, trois dossiers déposés, deux retenus. Date de la publication.", Guyane));
        yield return (TerritoryKind.Commune, "97307",
            Laureate(new(2021, 10, 7),
            "Retenue dans le cadre de l’AMI : quatre communes de Guyane accompagnées, trois dossiers déposés, deux retenus. Date de la publication.", Guyane));
        yield return (TerritoryKind.Epci, "200066231",
            Laureate(new(2021, 7, 15), "Micro-crèche d’insertion à Pamiers ; notification à la mi-juillet 2021, jour approché.", "azinat.com, 07/2021"));
        // One per département: 02, 59, 62 and 80, then the Aude, the Creuse, Vaucluse and Seine-Saint-Denis.
        yield return (TerritoryKind.Epci, "200071892", Demonstration("Camille Exemple", -20));
        yield return (TerritoryKind.Commune, "59512", Demonstration("Dominique Modèle", -18));
        yield return (TerritoryKind.Epci, "200069672", Demonstration("Claude Spécimen", -14));
        yield return (TerritoryKind.Epci, "200035715", Demonstration("Alix Exemple", -12));
        yield return (TerritoryKind.Epci, "200067593", Demonstration("Sacha Modèle", -9));
        yield return (TerritoryKind.Commune, "84007", Demonstration(null, -6));
        yield return (TerritoryKind.Commune, "93027", Demonstration("Charlie Spécimen", -3));
    }

    /// <summary>Six were published as eligible; nine follow from a laureate, since nobody else could apply.</summary>
    private static IEnumerable<EligibleDepartmentInput> Eligible()
    {
        foreach (var code in (string[])["02", "59", "62"]) yield return new(code, new(2021, 4, 13), "Communiqué du préfet des Hauts-de-France, 13/04/2021");
        foreach (var code in (string[])["93", "94", "95"]) yield return new(code, new(2021, 4, 9), "prefectures-regions.gouv.fr, Île-de-France");
        foreach (var code in (string[])["09", "10", "11", "2A", "23", "82", "84", "973", "976"])
            yield return new(code, new(2021, 7, 15), "Déduit d’un lauréat publié (solidarites.gouv.fr, 21 projets lauréats) : à vérifier");
    }

    private static EntryFacts Laureate(DateOnly from, string note, string source) => new(EntryStatus.Retained, null, null, from, null, note, source);

    private EntryFacts Demonstration(string? referent, int months) =>
        new(EntryStatus.Demonstration, referent, null, clock.Today.AddMonths(months), null, Fictitious, null);
}
