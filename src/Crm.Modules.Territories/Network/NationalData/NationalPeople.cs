using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.NationalData;

/// <summary>Invented names and jobs for the national data set.</summary>
internal static class NationalPeople
{
    private static readonly string[] First = ["Camille", "Dominique", "Claude", "Alix", "Sacha", "Charlie", "Morgan", "Andréa", "Robin", "Yaël", "Maël", "Lou",
        "Noa", "Éden", "Ange", "Maxime", "Stéphane", "Pascale", "Joëlle", "Frédérique"];
    private static readonly string[] Syllables = ["bal", "ver", "mon", "lau", "cor", "dré", "fan", "gil", "hau", "jol", "ker", "lin", "mar", "nol", "pré",
        "ric", "sau", "tour", "val", "zé"];
    private static readonly string[] Endings = ["dier", "mont", "ville", "son", "tin", "rin", "lès", "court", "fond", "clair"];
    private static readonly string[] Fields = ["Les Lucioles", "Le Petit Poucet", "Trait d’union", "Arc-en-ciel", "La Ronde", "Les Coquelicots",
        "Familles actives", "Le Relais", "Main dans la main", "L’Envolée"];

    public static readonly IReadOnlyList<string> Titles = ["Chargée de mission", "Directeur", "Responsable de service", "Animatrice du relais",
        "Cheffe de projet", "Secrétaire", "Coordinateur jeunesse", "Adjointe au maire"];

    public static (string First, string Last) Name(Dice dice)
    {
        var last = dice.Pick(Syllables) + dice.Pick(Syllables) + dice.Pick(Endings);
        return (dice.Pick(First), char.ToUpper(last[0], Foundation.Ui.Fr.Culture) + last[1..] + "-Exemple");
    }

    public static string NameOf(OrganisationKind kind, string place, Dice dice) => kind switch
    {
        OrganisationKind.Epci => place,
        OrganisationKind.Commune => $"Commune de {place}",
        OrganisationKind.Association or OrganisationKind.Gestionnaire or OrganisationKind.Entreprise => $"{dice.Pick(Fields)} de {place}",
        _ => $"{kind.Word()} ({place})",
    };

    /// <param name="rank">Which of the people of the organisation.</param>
    public static (string Title, string? Role) JobIn(OrganisationKind kind, int rank, Dice dice) => (kind, rank) switch
    {
        (OrganisationKind.Epci, 0) when !dice.OneIn(5) => ("Coordinatrice petite enfance", "coordinateur-petite-enfance"),
        (OrganisationKind.Epci, 1) when !dice.OneIn(4) => ("Vice-présidente petite enfance", "elu-petite-enfance"),
        (OrganisationKind.Epci, 2) => ("Chargé de coopération CTG", "charge-cooperation-ctg"),
        (OrganisationKind.ConseilDepartemental, 0) => ("Médecin de PMI", "pmi"),
        (OrganisationKind.Udaf, 0) => ("Référente parentalité", "referent-parentalite"),
        (_, 3) => ("Directrice", "directeur"),
        (_, 4) => ("Présidente", "president"),
        _ => (dice.Pick(Titles), null),
    };
}
