using System.Text;
using Crm.Workbench.TextChecks;

namespace Crm.Modules.Territories.Tests.TextChecks;

/// <summary>A passage that must be warned about, with its place in the text.</summary>
internal sealed record Expected(TextWarningKind Kind, int Start, int End)
{
    public bool IsFoundBy(TextWarning warning) => warning.Kind == Kind && warning.Start < End && Start < warning.End;
}

/// <summary>An invented note and what must be warned about in it.</summary>
internal sealed record LabelledNote(string Text, IReadOnlyList<Expected> Expected)
{
    /// <summary>« {Health|est enceinte} » in the file: the words, and the kind of warning they deserve.</summary>
    public static LabelledNote Parse(string line)
    {
        var (text, expected, from) = (new StringBuilder(), new List<Expected>(), 0);
        while (line.IndexOf('{', from) is >= 0 and var open)
        {
            var (bar, close) = (line.IndexOf('|', open), line.IndexOf('}', open));
            text.Append(line, from, open - from);
            expected.Add(new Expected(Enum.Parse<TextWarningKind>(line[(open + 1)..bar]), text.Length, text.Length + close - bar - 1));
            text.Append(line, bar + 1, close - bar - 1);
            from = close + 1;
        }
        return new LabelledNote(text.Append(line, from, line.Length - from).ToString(), expected);
    }

    public static IReadOnlyList<LabelledNote> Load(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "test/Crm.Modules.Territories.Tests/TextChecks", file)).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => Parse(l.Replace("\\n", "\n", StringComparison.Ordinal)))];
}
