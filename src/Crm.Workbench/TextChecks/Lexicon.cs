using System.Reflection;

namespace Crm.Workbench.TextChecks;

/// <summary>
/// A readable file of words and phrases, embedded: <c>:name word two_words</c> makes a list (which may quote others as <c>@name</c>),
/// <c>[person]</c> opens a section of phrases, and a phrase is a line of words, <c>@lists</c>, <c>a|b</c>, <c>optional?</c> and <c>..3</c> (a gap).
/// Words are written without accents.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<string[]>> lists = [];
    private readonly Dictionary<string, List<Phrase>> phrases = [];

    public Lexicon(string name, params Lexicon[] shared)
    {
        foreach (var (key, list) in shared.SelectMany(s => s.lists)) lists[key] = list;
        var context = PhraseContext.Always;
        foreach (var line in Lines(name))
        {
            if (line[0] == ':') Learn(line[1..]);
            else if (line[0] == '[') context = Enum.Parse<PhraseContext>(line.Trim('[', ']'), ignoreCase: true);
            else Add(line, context);
        }
    }

    /// <summary>Single words of a list.</summary>
    public HashSet<string> Words(string list) => [.. lists[list].Where(w => w.Length == 1).Select(w => w[0])];

    /// <summary>Phrases that may begin with a word.</summary>
    public IReadOnlyList<Phrase> At(string word) => phrases.TryGetValue(word, out var found) ? found : [];

    private void Learn(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!lists.TryGetValue(parts[0], out var list)) lists[parts[0]] = list = [];
        list.AddRange(parts.Skip(1).SelectMany(Choices));
    }

    private void Add(string line, PhraseContext context)
    {
        var phrase = new Phrase([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Step)], context);
        foreach (var head in phrase.Heads)
        {
            if (!phrases.TryGetValue(head, out var list)) phrases[head] = list = [];
            list.Add(phrase);
        }
    }

    private PhraseStep Step(string written)
    {
        if (written.StartsWith("..", StringComparison.Ordinal)) return new PhraseStep([], false, written[2] - '0');
        var optional = written.EndsWith('?');
        return new PhraseStep(written.TrimEnd('?').Split('|').SelectMany(Choices), optional, 0);
    }

    private IEnumerable<string[]> Choices(string written) => written[0] == '@' ? lists[written[1..]] : [written.Split('_')];

    private static IEnumerable<string> Lines(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Crm.Workbench.TextChecks.Lexicons.{name}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } said && said[0] != '#') yield return said;
    }
}
