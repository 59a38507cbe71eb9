using Crm.Foundation.Access;
using Microsoft.Extensions.Caching.Memory;

namespace Crm.Web.Accounts;

/// <summary>Names of authors, kept for a minute as rights are: nearly every answer shows some, and they hardly ever change.</summary>
internal sealed class KnownNames(IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <param name="read">Asked once, for those that are not known.</param>
    public async Task<IReadOnlyDictionary<Guid, UserCard>> Of(IReadOnlyCollection<Guid> ids, Func<IReadOnlyList<Guid>, Task<List<UserCard>>> read)
    {
        var known = ids.Select(id => cache.Get<UserCard>(KeyOf(id))).OfType<UserCard>().ToDictionary(c => c.Id);
        var unknown = ids.Where(id => !known.ContainsKey(id)).ToList();
        if (unknown.Count == 0) return known;
        foreach (var card in await read(unknown)) known[card.Id] = cache.Set(KeyOf(card.Id), card, Kept);
        return known;
    }

    public void Forget(Guid id) => cache.Remove(KeyOf(id));

    private static string KeyOf(Guid id) => $"name:{id}";
}
