namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Whether two words may be one, misspelt.</summary>
internal static class Misspelling
{
    /// <summary>Words of the names of départements: one letter makes another place (Marne and Maine, Loire and Loiret).</summary>
    private static readonly HashSet<string> Places = [.. """
        ain aisne allier alpes ardeche ardennes ariege aube aude aveyron bouches rhone calvados cantal charente cher correze corse cote creuse dordogne doubs
        drome eure loir finistere gard
        garonne gers gironde herault ille vilaine indre loire loiret isere jura landes lot lozere maine
        manche marne mayenne meurthe moselle meuse morbihan nievre nord oise orne calais dome
        pyrenees rhin saone sarthe savoie seine sevres somme tarn vaucluse vendee vienne vosges yonne belfort essonne
        guadeloupe martinique guyane reunion mayotte
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>One slip in five letters, two in nine; never in a short word, a number or the name of a département.</summary>
    public static bool IsClose(string a, string b)
    {
        if (a == b) return true;
        var allowed = Math.Min(a.Length, b.Length) switch { < 5 => 0, < 9 => 1, _ => 2 };
        return allowed > 0 && !Places.Contains(a) && !Places.Contains(b) && Math.Abs(a.Length - b.Length) <= allowed && Distance(a, b) <= allowed;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }

    /// <summary>What is left of a word when it is heard from afar: « Dupont » and « Dupond » both give « dpn ». Only to bring candidates together.</summary>
    public static string Skeleton(string word)
    {
        var heard = word.Replace("ph", "f", StringComparison.Ordinal).Replace("qu", "k", StringComparison.Ordinal).Replace('c', 'k').Replace('z', 's')
            .Replace('y', 'i').Replace("h", "", StringComparison.Ordinal);
        var ended = heard.TrimEnd('e', 's', 't', 'd', 'x');
        if (ended.Length < 2) ended = heard;
        return string.Concat(ended.Where((c, place) => place == 0 || (!"aeiou".Contains(c) && c != ended[place - 1])));
    }
}
