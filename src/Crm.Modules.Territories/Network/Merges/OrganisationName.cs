using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>
/// An organisation's name as its words: no accents, no legal form, no small words, usual abbreviations opened.
/// « Association Croix-Rouge » and « CROIX ROUGE » give the same.
/// </summary>
/// <param name="Core">The words that name it, in their order.</param>
/// <param name="Side">Words that tell little: « fédération », « fondation », « française »…</param>
internal sealed record OrganisationName(IReadOnlyList<string> Core, IReadOnlyList<string> Side)
{
    private static readonly HashSet<string> Legal =
        ["association", "asso", "assoc", "sarl", "sas", "sasu", "sa", "eurl", "scop", "scic", "sci", "snc", "gie", "gip", "societe", "ets", "etablissement",
            "etablissements", "loi", "1901"];

    private static readonly HashSet<string> Small =
        ["de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "pour", "un", "une", "sur", "sous", "dans", "par"];

    private static readonly HashSet<string> Telling =
        ["fondation", "federation", "union", "reseau", "groupe", "groupement", "comite", "francaise", "francais", "france", "national", "nationale", "commune"];

    /// <summary>Phrases people shorten or replace, longest first; the right side is what is compared.</summary>
    private static readonly (string From, string To)[] Phrases =
    [
        ("caisse d allocations familiales", "caf"), ("caisse allocations familiales", "caf"), ("mutualite sociale agricole", "msa"),
        ("union departementale des associations familiales", "udaf"), ("centre communal d action sociale", "ccas"),
        ("centre intercommunal d action sociale", "cias"),
        ("communaute de communes", "cc"), ("communaute d agglomeration", "ca"), ("communaute urbaine", "cu"),
        ("conseil departemental", "departement"), ("conseil general", "departement"), ("conseil regional", "region"),
        ("protection maternelle et infantile", "pmi"), ("relais petite enfance", "rpe"), ("maison d assistantes maternelles", "mam"),
        ("maison d assistants maternels", "mam"),
        ("mairie", "commune"), ("ville", "commune"), ("st", "saint"), ("ste", "sainte"),
    ];

    /// <summary>The words without spaces: « croixrouge ».</summary>
    public string Joined => string.Concat(Core);

    /// <summary>The same whatever the order of the words.</summary>
    public string Sorted => string.Concat(Core.Order(StringComparer.Ordinal));

    public static OrganisationName Of(string? name)
    {
        var text = $" {SearchText.Normalise(name)} ";
        foreach (var (from, to) in Phrases) text = text.Replace($" {from} ", $" {to} ", StringComparison.Ordinal);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => !Legal.Contains(w) && !Small.Contains(w)).ToList();
        var core = kept.Where(w => !Telling.Contains(w)).ToList();
        // « Fédération nationale » has no other name than its side words; « La Société » none but its legal form.
        if (core.Count == 0) core = kept.Count > 0 ? kept : [.. words];
        return new OrganisationName(core, [.. kept.Except(core)]);
    }
}
