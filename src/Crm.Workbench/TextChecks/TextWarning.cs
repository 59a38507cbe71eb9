namespace Crm.Workbench.TextChecks;

/// <summary>What a passage tells of a person and that should not be written without a reason (RGPD, art. 9 and 87; loi Informatique et libertés, art.
/// 30).</summary>
internal enum TextWarningKind { Health, Family, ChildName, Nir, PrivatePhone, Opinion }

/// <summary>A passage to look at again.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">First character of the words, from 0, in the text given (UTF-16 units, as scripts count).</param>
/// <param name="End">The character after the last.</param>
internal sealed record TextWarning(TextWarningKind Kind, string Sentence, int Start, int End);
