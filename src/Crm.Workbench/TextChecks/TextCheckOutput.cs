namespace Crm.Workbench.TextChecks;

internal sealed record TextCheckOutput(IReadOnlyList<TextCheckLine> Warnings);

/// <summary>A passage to look at again.</summary>
/// <param name="Start">First character of the words, from 0; <paramref name="End"/> is the character after the last (UTF-16 units).</param>
/// <param name="Mask">What would take the place of the words.</param>
/// <param name="Passage">Names the passage when one decides of it.</param>
/// <param name="Kept">The author already chose to keep it.</param>
internal sealed record TextCheckLine(TextWarningKind Kind, string Sentence, int Start, int End, string Mask, string Passage, bool Kept);
