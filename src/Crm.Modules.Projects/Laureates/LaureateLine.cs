using System.Text.Json;
using Crm.Workbench.Imports;

namespace Crm.Modules.Projects.Laureates;

/// <summary>One line of a file of laureates, as written. Kept with the project to see what a new version of the file changes.</summary>
internal sealed record LaureateLine(
    string Id, string ThemeCode, string Theme, string Heading, string Departments, string Title, string Holders, string Summary, string Places)
{
    public static readonly IReadOnlyList<ImportColumn> Columns =
    [
        new("id", "id", true, "1", "Numéro du lauréat dans l’appel : le même la fois suivante met à jour le même projet."),
        new("theme_code", "theme_code", true, "1"), new("theme", "theme", true, "Lien social"),
        new("territoire", "territoire", true, "Nord", "Rubrique du document publié."),
        new("departements_insee", "departements_insee", true, "59|62", "Codes INSEE séparés par une barre ; vide : toute la région."),
        new("titre", "titre", true, "Halte-garderie itinérante"),
        new("porteur", "porteur", true, "Association Exemple", "Plusieurs porteurs : un point-virgule entre deux."),
        new("resume", "resume", true, "Deux communes rurales, trois jours par semaine."),
        new("lieux_cites", "lieux_cites", true, "Lille"),
    ];

    private static readonly char[] Separators = ['|', ',', ';'];

    public static LaureateLine Of(ImportRow row) => new(
        row["id"], row["theme_code"], row["theme"], row["territoire"], row["departements_insee"], row["titre"], row["porteur"],
        row["resume"], row["lieux_cites"]);

    public static LaureateLine? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<LaureateLine>(json);

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>INSEE codes; a spreadsheet that took « 02 » for a number wrote 2.</summary>
    public IReadOnlyList<string> DepartmentCodes() =>
        [.. Departments.Split(Separators, Split).Select(c => c.Length == 1 ? "0" + c : c.ToUpperInvariant()).Distinct()];

    public IReadOnlyList<string> HolderNames() => Holders.Split(';', Split);

    public IReadOnlyList<string> PlaceNames() => Places.Split(';', Split);

    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
}
