using System.Text.Json;
using Crm.Foundation.Files;

namespace Crm.Modules.Projects.Laureates;

/// <summary>One line of a file of laureates, as written. Kept with the project to see what a new version of the file changes.</summary>
internal sealed record LaureateLine(
    string Id, string ThemeCode, string Theme, string Heading, string Departments, string Title, string Holders, string Summary, string Places)
{
    public static readonly IReadOnlyList<string> Columns =
        ["id", "theme_code", "theme", "territoire", "departements_insee", "titre", "porteur", "resume", "lieux_cites"];

    private static readonly char[] Separators = ['|', ',', ';'];

    public static LaureateLine Of(TabularRow row) => new(
        row["id"], row["theme_code"], row["theme"], row["territoire"], row["departements_insee"], row["titre"], row["porteur"], row["resume"], row["lieux_cites"]);

    public static LaureateLine? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<LaureateLine>(json);

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>INSEE codes; a spreadsheet that took « 02 » for a number wrote 2.</summary>
    public IReadOnlyList<string> DepartmentCodes() => [.. Departments.Split(Separators, Split).Select(c => c.Length == 1 ? "0" + c : c.ToUpperInvariant()).Distinct()];

    public IReadOnlyList<string> HolderNames() => Holders.Split(';', Split);

    public IReadOnlyList<string> PlaceNames() => Places.Split(';', Split);

    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
}
