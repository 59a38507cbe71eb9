using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>What two writings of one name have in common: no accents, no punctuation, no legal form, no article.</summary>
internal static class OrganisationNames
{
    public const int KeyMaxLength = 200;

    private static readonly HashSet<string> Idle =
    [
        "association", "asso", "ass", "assoc", "fondation", "mutuelle", "societe", "ste", "sa", "sas", "sasu", "sarl", "eurl", "sci", "snc", "scop",
        "scic", "selarl", "gie", "gip",
        "loi", "1901", "le", "la", "les", "l", "de", "du", "des", "d", "et",
    ];

    /// <summary>« Association Croix-Rouge » and « La Croix Rouge » give « croix rouge ». A name made of such words only keeps them.</summary>
    public static string Key(string? name)
    {
        var words = SearchText.Normalise(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(w => !Idle.Contains(w)).ToArray();
        var key = string.Join(' ', telling.Length > 0 ? telling : words);
        return key.Length <= KeyMaxLength ? key : key[..KeyMaxLength];
    }
}
