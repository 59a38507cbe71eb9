namespace Crm.Workbench.TextChecks;

/// <summary>Of whom a clause speaks at a place: of a person, or of a population or a thing, which the trade may describe.</summary>
internal sealed class Subjects(Lexicon people)
{
    /// <summary>How far back a subject is looked for: beyond, a clause is another thought.</summary>
    private const int Reach = 14;

    private readonly HashSet<string> populations = people.Words("population"), things = people.Words("chose"), general = people.Words("general"),
    suppositions = people.Words("supposition"),
        pronouns = people.Words("pronom"), civilities = people.Words("civilite"), functions = people.Words("fonction"), prepositions = people.Words("prep");

    /// <summary>True when the words at <paramref name="from"/>..<paramref name="to"/> are said of one person.</summary>
    public bool Allow(PhraseContext context, IReadOnlyList<Token> tokens, int from, int to) => context switch
    {
        PhraseContext.Always => true,
        PhraseContext.Person => SubjectBefore(tokens, from) ?? !IsSupposition(tokens, from),
        _ => SubjectBefore(tokens, from) is true || (SubjectBefore(tokens, from) is null && NamedAround(tokens, from, to) && !IsSupposition(tokens, from)),
    };

    /// <summary>The nearest subject going back: true a person, false a population or a thing, null nothing said.</summary>
    private bool? SubjectBefore(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from - 1; i >= 0 && i >= from - Reach && !tokens[i].EndsClause; i--)
        {
            var word = tokens[i].Word;
            if (pronouns.Contains(word) || civilities.Contains(word) && i + 1 < tokens.Count && (tokens[i + 1].Capital || tokens[i].Capital)) return true;
            var noun = things.Contains(word) ? false : functions.Contains(word) ? true : populations.Contains(word) ? (bool?)null : (bool?)null;
            if (!things.Contains(word) && !functions.Contains(word) && !populations.Contains(word) || IsComplement(tokens, i)) continue;
            var determiner = i > 0 && !tokens[i - 1].IsMark ? tokens[i - 1].Word : "";
            if (noun is false) return false;
            if (IsGeneral(tokens, i)) return false;
            if (noun is true || determiner is "son" or "sa" or "cette" or "ce" or "notre" or "leur") return true;
        }
        return null;
    }

    /// <summary>« de la structure », « avec les familles »: the noun completes another and is not the subject.</summary>
    private bool IsComplement(IReadOnlyList<Token> tokens, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 3 && !tokens[i].IsMark; i--)
        {
            if (prepositions.Contains(tokens[i].Word)) return true;
            // « des » is « some » at the head of a clause, and « of the » after a noun.
            if (tokens[i].Word == "des") return i > 0 && !tokens[i - 1].IsMark;
            if (tokens[i].Word is not ("le" or "la" or "l'" or "les" or "son" or "sa" or "leur" or "leurs" or "ce" or "cette" or "ces" or "un" or "une"))
                return false;
        }
        return false;
    }

    /// <summary>« les familles », « chaque parent », « un jeune »: any of its kind. A function with « un » is somebody the author met.</summary>
    private bool IsGeneral(IReadOnlyList<Token> tokens, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 2 && !tokens[i].IsMark; i--)
            if (general.Contains(tokens[i].Word)) return true;
        return false;
    }

    private bool IsSupposition(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from - 1; i >= 0 && i >= from - Reach && !tokens[i].EndsClause; i--)
            if (suppositions.Contains(tokens[i].Word)) return true;
        return false;
    }

    /// <summary>A civility with its name, or a pronoun, anywhere in the clause.</summary>
    private bool NamedAround(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = to; i < tokens.Count && i < to + Reach && !tokens[i].EndsClause; i++)
            if (IsNamed(tokens, i)) return true;
        for (var i = from - 1; i >= 0 && i >= from - Reach && !tokens[i].EndsClause; i--)
            if (IsNamed(tokens, i)) return true;
        return false;
    }

    private bool IsNamed(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Word is "il" or "elle" || civilities.Contains(tokens[i].Word) && i + 1 < tokens.Count && tokens[i + 1].Capital && !tokens[i + 1].IsMark;
}
