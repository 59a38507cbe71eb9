using System.Globalization;
using Crm.Foundation.Ui;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>How a change of official facts reads.</summary>
internal static class ChangeWords
{
    public static string Label(this SheetChange change) => change.Fact switch
    {
        TerritoryFact.Name => "Nom",
        TerritoryFact.Nature => "Nature",
        TerritoryFact.Region => "Région",
        TerritoryFact.Siren => "SIREN",
        TerritoryFact.Population => "Population",
        TerritoryFact.Members => "Nombre de communes",
        TerritoryFact.Departments => "Départements",
        _ => change.After is null ? "Réouverture" : "Fermeture",
    };

    public static string Sentence(this SheetChange change) => change.Fact is TerritoryFact.ClosedOn
        ? change.After is null ? "De nouveau dans la liste officielle." : "N’est plus dans la liste officielle."
        : $"{Shown(change.Fact, change.Before)} → {Shown(change.Fact, change.After)}";

    private static string Shown(TerritoryFact fact, string? value) => value switch
    {
        null or "" => "non publié",
        _ when fact is TerritoryFact.Nature => TerritoryWords.Nature(value),
        _ when fact is TerritoryFact.Population or TerritoryFact.Members => Fr.Number(long.Parse(value, CultureInfo.InvariantCulture)),
        _ => value,
    };
}
