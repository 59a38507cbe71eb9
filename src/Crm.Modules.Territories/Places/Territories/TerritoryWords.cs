using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>How kinds and natures read.</summary>
internal static class TerritoryWords
{
    public static readonly IReadOnlyDictionary<string, string> Natures = new Dictionary<string, string>
    {
        ["CC"] = "Communauté de communes",
        ["CA"] = "Communauté d’agglomération",
        ["CU"] = "Communauté urbaine",
        ["METRO"] = "Métropole",
        ["MET69"] = "Métropole de Lyon",
    };

    public static string Label(this TerritoryKind kind) => kind switch
    {
        TerritoryKind.Region => "Région",
        TerritoryKind.Department => "Département",
        TerritoryKind.Epci => "EPCI",
        TerritoryKind.Commune => "Commune",
        _ => "Groupement",
    };

    public static string Nature(string? nature) => nature is null ? "" : Natures.GetValueOrDefault(nature, nature);

    /// <summary>« 62 et 80 », « 02, 59 et 62 ».</summary>
    public static string Together(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} et {words[^1]}";

    /// <summary>What tells a territory from its homonyms: « EPCI · 62 et 80 », « Commune · 62 ».</summary>
    public static string Hint(TerritoryKind kind, string code, IReadOnlyList<string> departments) => kind switch
    {
        TerritoryKind.Region => kind.Label(),
        TerritoryKind.Department => $"{kind.Label()} · {code}",
        _ => $"{kind.Label()} · {Together(departments)}",
    };
}
