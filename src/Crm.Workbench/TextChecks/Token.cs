namespace Crm.Workbench.TextChecks;

/// <summary>A word, a number or a mark of punctuation, folded (no accents, lower case), with its place in the text as typed.</summary>
/// <param name="Capital">Starts with a capital letter.</param>
/// <param name="Upper">Two capitals or more and nothing else.</param>
internal readonly record struct Token(string Word, int Start, int End, bool Capital, bool Upper)
{
    public bool IsMark => !char.IsLetterOrDigit(Word[0]);
    public bool IsNumber => char.IsAsciiDigit(Word[0]);

    /// <summary>Between two thoughts: what is before says nothing of what is after.</summary>
    public bool EndsClause => Word is "." or "!" or "?" or ";" or ":" or "\n" or "(" or ")";
    public bool EndsSentence => Word is "." or "!" or "?" or "\n";
}
