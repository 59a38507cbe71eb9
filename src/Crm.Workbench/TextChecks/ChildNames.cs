namespace Crm.Workbench.TextChecks;

/// <summary>First names of children: a common first name beside « la petite », « son fils », « l'enfant », or an age under 18.</summary>
internal static class ChildNames
{
    private const int Adult = 18;

    private static readonly HashSet<string> Before = Lexicons.Children.Words("avant"), Filiation = Lexicons.Children.Words("filiation"),
    Several = Lexicons.Children.Words("enfants"), Duration = Lexicons.Children.Words("duree"), Kin = Lexicons.Children.Words("proches"),
    School = Lexicons.Children.Words("scolarite");

    public static IEnumerable<TextWarning> Find(NoteText note)
    {
        var tokens = note.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsName(tokens, i)) continue;
            var end = EndOfName(tokens, i);
            if (IsChild(tokens, i, end)) yield return note.Warn(TextWarningKind.ChildName, i, end);
            i = end - 1;
        }
    }

    private static bool IsChild(IReadOnlyList<Token> tokens, int i, int end) =>
        IsCalledChild(tokens, i) || tokens[i].Capital && !AfterCivility(tokens, i)
            && (HasAge(tokens, end) || IsOfKin(tokens, i) || IsAtSchool(tokens, i, end) || HasFiliation(tokens, i) || IsListedWithChildren(tokens, i, end));

    /// <summary>« la petite Léa », « l'enfant Chloé », « son fils Hugo »; « La Petite Pierre », with its capital, is a house.</summary>
    private static bool IsCalledChild(IReadOnlyList<Token> tokens, int i)
    {
        if (i < 2 || tokens[i - 1].IsMark) return false;
        var (word, before) = (tokens[i - 1], tokens[i - 2].Word);
        if (word.Capital && !word.Upper) return false;
        if (word.Word is "petit" or "petite") return before is "le" or "la" or "du" or "au" or "cette" or "ce" or "sa" or "son" or "leur";
        if (word.Word is "enfant") return before is "l'" or "leur" or "son" or "cet" or "d'";
        if (word.Word is "jeune") return before is "le" or "la" or "du" && HasAge(tokens, EndOfName(tokens, i));
        return (Filiation.Contains(word.Word) || Before.Contains(word.Word))
            && before is "son" or "sa" or "leur" or "le" or "la" or "du" or "un" or "une" or "mon" or "ma" or "petit" or "petite"
            || Several.Contains(word.Word) && before is "ses" or "leurs";
    }

    /// <summary>« le fils de Mme Bertrand, Tom », « le bébé de Mme Lambert, Zoé »: the filiation in the same clause, a comma, the name.</summary>
    private static bool HasFiliation(IReadOnlyList<Token> tokens, int i)
    {
        if (i < 4 || tokens[i - 1].Word is not ("," or ":" or "(" or "et")) return false;
        for (var b = i - 2; b >= Math.Max(0, i - 9) && !tokens[b].EndsSentence; b--)
            if ((Filiation.Contains(tokens[b].Word) || Several.Contains(tokens[b].Word)) && b > 0
                && tokens[b - 1].Word is "le" or "la" or "l'" or "son" or "sa" or "leur" or "les" or "ses" or "leurs") return CloseTo(tokens, b, i);
        return false;
    }

    /// <summary>« la maman de Timéo », « les parents de Soline ».</summary>
    private static bool IsOfKin(IReadOnlyList<Token> tokens, int i) => i > 1 && tokens[i - 1].Word is "de" or "d'" && i > 1 && Kin.Contains(tokens[i - 2].Word);

    /// <summary>« Ilyès, scolarisé en petite section », « Jade est née en mai ».</summary>
    private static bool IsAtSchool(IReadOnlyList<Token> tokens, int i, int end) =>
        Enumerable.Range(end, 4).TakeWhile(t => t < tokens.Count && !tokens[t].EndsClause).Any(t => School.Contains(tokens[t].Word)) || i > 1
            && tokens[i - 1].Word == "pour" && tokens[i - 2].Word is "aesh" or "avs" or "pai";

    /// <summary>Nothing but « de Mme X » stands between the filiation and the name.</summary>
    private static bool CloseTo(IReadOnlyList<Token> tokens, int filiation, int name)
    {
        for (var i = filiation + 1; i < name; i++)
            if (!(tokens[
                i].Word is "de" or "d'" or "du" or "des" or "," or ":" or "(" or "et" or "m" or "mme" or "mlle" or "madame" or "monsieur" or "la" or "famille"
                || tokens[i].Capital)) return false;
        return true;
    }

    /// <summary>« Noé et Lina, les enfants de Mme Robert ».</summary>
    private static bool IsListedWithChildren(IReadOnlyList<Token> tokens, int i, int end)
    {
        for (var f = end; f < Math.Min(tokens.Count - 1, end + 6); f++)
        {
            if (tokens[f].Word is "les" or "ses" or "leurs" or "la" or "le" or "sa" or "son" && tokens[f - 1].Word == ",")
                return Several.Contains(tokens[f + 1].Word) || Filiation.Contains(tokens[f + 1].Word);
            if (!(tokens[f].Word is "et" or "," || IsName(tokens, f))) return false;
        }
        return false;
    }

    /// <summary>« , 3 ans », « (18 mois) », « âgée de 4 ans », « a 2 ans »; « 3 ans d'expérience » is no age.</summary>
    private static bool HasAge(IReadOnlyList<Token> tokens, int end)
    {
        var i = end;
        if (i < tokens.Count && tokens[i].Word is "," or "(" or "a") i++;
        if (i + 1 < tokens.Count && tokens[i].Word is "age" or "agee" && tokens[i + 1].Word == "de") i += 2;
        if (i == end || i + 1 >= tokens.Count || !int.TryParse(tokens[i].Word, out var number)) return false;
        if (tokens[i + 1].Word is not ("an" or "ans" or "mois") || tokens[i + 1].Word != "mois" && number >= Adult || number > 99) return false;
        return i + 2 >= tokens.Count || !Duration.Contains(tokens[i + 2].Word);
    }

    private static bool IsName(IReadOnlyList<Token> tokens, int i) =>
        Lexicons.FirstNames.Contains(tokens[i].Word) && !(i > 0 && tokens[i - 1].Word is "saint" or "sainte" or "st" or "ste")
            && (tokens[i].Capital || i > 0 && tokens[i - 1].Word is "petit" or "petite");

    private static int EndOfName(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Capital && tokens[i + 1].Start == tokens[i].End + 1
            && Lexicons.FirstNames.Contains(tokens[i + 1].Word) ? i + 2 : i + 1;

    private static bool AfterCivility(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].Word is "m" or "mme" or "mlle" or "mr" or "madame" or "monsieur" or "mademoiselle" or "dr";
}
