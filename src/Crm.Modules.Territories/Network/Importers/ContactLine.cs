using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Importers;

/// <summary>One line of a file of contacts, read and examined.</summary>
internal sealed record ContactLine(ImportRow Row, Guid? Id, ContactInput Person, FunctionInput? Function, string? Organisation, string? Siret,
    IReadOnlyList<TerritoryCard> Places)
{
    public string Name => ContactLines.NameOf(Person.FirstName, Person.LastName);
    public string? Address => Person.Emails is [var first, ..] ? EmailAddress.Normalise(first) : null;

    /// <summary>What makes the same person within the file.</summary>
    public string Key => Address ?? $"{Name}|{OrganisationNames.Key(Organisation)}";
}

/// <summary>Reads lines of contacts, and says what is wrong with each cell.</summary>
internal sealed class ContactLines(PlaceIndex places, IReadOnlyDictionary<string, string> roles, Texts texts)
{
    public const string DefaultTitle = "Contact";

    public static readonly IReadOnlyDictionary<string, string> Fields = new Dictionary<string, string>
    {
        ["lastName"] = "nom", ["firstName"] = "prenom", ["emails"] = "courriel", ["phones"] = "telephone", ["note"] = "note",
        ["territoryIds"] = "territoires", ["audience"] = "lecteurs",
        ["title"] = "fonction", ["organisationId"] = "organisation", ["role"] = "role", ["from"] = "debut", ["to"] = "fin", ["mandate"] = "mandat",
        ["mandateUntil"] = "fin_mandat", ["mailbox"] = "boite",
    };

    private readonly Dictionary<string, int> seen = [];

    public PlaceIndex Places => places;

    public static string NameOf(string? first, string? last) => SearchText.Normalise($"{last} {first}");

    public ContactLine Look(ImportRow row)
    {
        var line = Read(row);
        if (line.Person.LastName is null) row.Reject("nom", "cellule vide", "Écrivez le nom de la personne.");
        Examine(row, Contact.Examine(line.Person with { LastName = line.Person.LastName ?? "?" }));
        if (line.Function is { } function) Examine(row, ContactFunction.Examine(function));
        if (line.Organisation is { Length: > Organisation.NameMaxLength })
            row.Reject("organisation", $"plus de {Organisation.NameMaxLength} caractères", "Raccourcissez le nom.");
        if (line.Siret is not null && !Siret.IsValid(line.Siret)) row.Reject("siret", "SIRET invalide", "Vérifiez ses quatorze chiffres, ou laissez vide.");
        if (row.IsRejected) return line;
        var key = $"{line.Key}|{OrganisationNames.Key(line.Organisation)}|{SearchText.Normalise(line.Function?.Title)}|{line.Function?.From}";
        if (!seen.TryAdd(key, row.Line) && seen[key] != row.Line)
            row.Reject("nom", $"personne et fonction déjà lues à la ligne {seen[key]}", "Gardez une seule des deux lignes.");
        return line;
    }

    private ContactLine Read(ImportRow row)
    {
        var person = new ContactInput
        {
            Civility = row.One<Civility>("civilite", [(Civility.Mme, "Mme"), (Civility.M, "M."), (Civility.Mme, "Madame"), (Civility.M, "Monsieur")]),
            FirstName = row.Text("prenom"), LastName = row.Text("nom"),
            Emails = row.List("courriel"), Phones = row.List("telephone"), Note = row.Text("note"), Audience = row.Audience("lecteurs"),
        };
        var hasFunction = row.Text("organisation") is not null || row.Text("siret") is not null;
        if (!hasFunction && row.Text("fonction") is not null)
            row.Reject("organisation", "une fonction sans organisation", "Écrivez l’organisation où la personne l’exerce.");
        var function = hasFunction ? new FunctionInput
        {
            ContactId = Guid.Empty, OrganisationId = Guid.Empty, Title = row.Text("fonction") ?? DefaultTitle, Role = Role(row),
            From = row.Date("debut"), To = row.Date("fin"),
            Mandate = row.Text("mandat"), MandateUntil = row.Date("fin_mandat"), Mailbox = row.Text("boite"),
        } : null;
        return new ContactLine(row, row.Id("identifiant"), person, function, row.Text("organisation"), row.Text("siret"), places.Touching(row, "territoires"));
    }

    private string? Role(ImportRow row)
    {
        if (row.Text("role") is not { } text) return null;
        if (roles.TryGetValue(SearchText.Normalise(text), out var code)) return code;
        row.Reject("role", "rôle inconnu", $"Écrivez l’un de : {string.Join(", ", roles.Values.Distinct())}, ou laissez vide.");
        return null;
    }

    private void Examine(ImportRow row, InputErrors errors)
    {
        try
        {
            errors.ThrowIfAny();
        }
        catch (BusinessException refused)
        {
            row.Reject(refused, texts, Fields);
        }
    }
}
