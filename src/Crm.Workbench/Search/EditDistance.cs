namespace Crm.Workbench.Search;

/// <summary>How many letters to add, take out, change or swap with the next to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or null when it is over <paramref name="max"/> (optimal string alignment; stops as soon as it cannot be reached).</summary>
    public static int? Within(string a, string b, int max)
    {
        if (Math.Abs(a.Length - b.Length) > max) return null;
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                best = Math.Min(best, now[j]);
            }
            if (best > max) return null;
            last.CopyTo(before);
            now.CopyTo(last);
        }
        return last[b.Length] <= max ? last[b.Length] : null;
    }

    /// <summary>Which letters and digits a word holds. Two words at a distance of n differ by at most 2 n of them: most pairs stop here.</summary>
    public static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var c in word) letters |= 1UL << (c is >= 'a' and <= 'z' ? c - 'a' : c is >= '0' and <= '9' ? 26 + c - '0' : 36 + c % 28);
        return letters;
    }
}
