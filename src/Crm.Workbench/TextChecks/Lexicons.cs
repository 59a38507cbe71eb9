namespace Crm.Workbench.TextChecks;

/// <summary>Every lexicon of the guard, read once.</summary>
internal static class Lexicons
{
    private static readonly Lexicon Common = new("common");

    public static readonly IReadOnlyList<(TextWarningKind Kind, Lexicon Phrases)> Phrases =
    [
        (TextWarningKind.Health, new Lexicon("health", Common)),
        (TextWarningKind.Family, new Lexicon("family", Common)),
        (TextWarningKind.Opinion, new Lexicon("opinion", Common)),
    ];

    public static readonly Subjects Subjects = new(new Lexicon("people", Common));
    public static readonly Lexicon Children = new("children"), Phones = new("phones");
    public static readonly HashSet<string> FirstNames = [.. new Lexicon("firstnames").Words("prenom").Select(Folding.Of)];
}
