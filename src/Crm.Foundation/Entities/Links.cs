namespace Crm.Foundation.Entities;

/// <summary>The links of a thing, known by what they lead to.</summary>
public static class Links
{
    /// <summary>Makes the links those to the keys, touching only what differs. Gives the keys that were not there before, in order.</summary>
    public static List<TKey> Become<TLink, TKey>(this List<TLink> links, IEnumerable<TKey> keys, Func<TLink, TKey> keyOf, Func<TKey, TLink> make)
    {
        var wanted = keys.ToHashSet();
        links.RemoveAll(l => !wanted.Contains(keyOf(l)));
        var come = wanted.Except(links.Select(keyOf)).ToList();
        links.AddRange(come.Select(make));
        return come;
    }
}
