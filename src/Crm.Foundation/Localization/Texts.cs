using System.Reflection;
using System.Text.Json;

namespace Crm.Foundation.Localization;

/// <summary>French texts of codes, from each module's embedded <c>Localization/fr.json</c> and, for a large module, one <c>fr.{part}.json</c> per part. Another
/// language is another set of files.</summary>
public sealed class Texts
{
    private readonly Dictionary<string, string> byCode = [];

    public Texts(IEnumerable<Assembly> assemblies)
    {
        foreach (var assembly in assemblies.Distinct())
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Localization.fr.", StringComparison.Ordinal)))
                Load(assembly, name);
    }

    /// <summary>The text of a code with its values; the code itself when no text is known.</summary>
    public string Of(string code, IReadOnlyDictionary<string, string>? values = null)
    {
        var text = byCode.GetValueOrDefault(code, code);
        foreach (var (name, value) in values ?? new Dictionary<string, string>()) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    public bool Knows(string code) => byCode.ContainsKey(code);

    private void Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        foreach (var (code, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) byCode[code] = text;
    }
}
