using System.Reflection;
using System.Text.Json;

namespace Crm.Foundation.Localization;

/// <summary>French (default) and English texts of codes, from each module's embedded <c>Localization/*.json</c>.</summary>
public sealed class Texts
{
    private readonly Dictionary<string, Dictionary<string, string>> byLanguage = [];

    public Texts(IEnumerable<Assembly> assemblies)
    {
        foreach (var assembly in assemblies.Distinct())
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Localization.") && n.EndsWith(".json", StringComparison.Ordinal)))
                Load(assembly, name);
    }

    /// <summary>The text of a code with its values; the code itself when no text is known.</summary>
    public string Of(string code, IReadOnlyDictionary<string, string>? values = null, string language = "fr")
    {
        var text = Find(code, language) ?? Find(code, "fr") ?? code;
        foreach (var (name, value) in values ?? new Dictionary<string, string>()) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    public bool Knows(string code, string language = "fr") => Find(code, language) is not null;

    private string? Find(string code, string language) => byLanguage.GetValueOrDefault(language)?.GetValueOrDefault(code);

    private void Load(Assembly assembly, string name)
    {
        var language = name.Split('.')[^2];
        using var stream = assembly.GetManifestResourceStream(name)!;
        var texts = byLanguage.TryGetValue(language, out var known) ? known : byLanguage[language] = [];
        foreach (var (code, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) texts[code] = text;
    }
}
