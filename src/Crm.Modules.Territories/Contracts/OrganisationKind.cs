namespace Crm.Modules.Territories.Contracts;

/// <summary>What an organisation is, in the words of the network.</summary>
public enum OrganisationKind
{
    Caf, Cnaf, Commune, Epci, ConseilDepartemental, Prefecture, Dreets, Ddets, Ars, Drac, EducationNationale, Msa,
    Association, Gestionnaire, Entreprise, TeteDeReseau, Udaf, FranceTravail, MissionLocale, Autre,
}

/// <summary>How the kinds read, in the order of lists.</summary>
public static class OrganisationKinds
{
    public static readonly IReadOnlyList<(OrganisationKind Kind, string Word)> All =
    [
        (OrganisationKind.Caf, "Caf"), (OrganisationKind.Cnaf, "Cnaf"), (OrganisationKind.Commune, "Commune"), (OrganisationKind.Epci, "EPCI"),
        (OrganisationKind.ConseilDepartemental, "Conseil départemental"), (OrganisationKind.Prefecture, "Préfecture"), (OrganisationKind.Dreets, "DREETS"),
        (OrganisationKind.Ddets, "DDETS"), (OrganisationKind.Ars, "ARS"), (OrganisationKind.Drac, "DRAC"),
        (OrganisationKind.EducationNationale, "Éducation nationale"),
        (OrganisationKind.Msa, "MSA"), (OrganisationKind.Association, "Association"), (OrganisationKind.Gestionnaire, "Gestionnaire"),
        (OrganisationKind.Entreprise, "Entreprise"),
        (OrganisationKind.TeteDeReseau, "Tête de réseau"), (OrganisationKind.Udaf, "Udaf"), (OrganisationKind.FranceTravail, "France Travail"),
        (OrganisationKind.MissionLocale, "Mission locale"), (OrganisationKind.Autre, "Autre"),
    ];

    public static string Word(this OrganisationKind kind) => All.First(k => k.Kind == kind).Word;
}
