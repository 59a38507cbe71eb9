using Crm.Workbench.Dossiers;

namespace Crm.Workbench.Notifications;

/// <summary>
/// What the reader may see of news now: when the thing behind can no longer be read (out of scope, kept for others, deleted),
/// only that something happened is told. One command per kind of thing met.
/// </summary>
public sealed class Sight(IEnumerable<INotifiedThings> things, IEnumerable<IDossierSource> dossiers)
{
    public async Task<IReadOnlyList<NotificationOutput>> Of(IReadOnlyList<Notification> news, CancellationToken ct)
    {
        var sources = things.OrderByDescending(t => t.Path.Length).ToList();
        var asked = news.Select(n => (n.Url, Id: IdIn(n.Url), Source: sources.FirstOrDefault(s => n.Url.StartsWith(s.Path, StringComparison.Ordinal))))
            .Where(a => a.Id is not null).Distinct().ToList();
        var readable = new HashSet<(string?, Guid)>();
        foreach (var group in asked.Where(a => a.Source is not null).GroupBy(a => a.Source!))
            foreach (var id in await group.Key.Readable([.. group.Select(a => a.Id!.Value).Distinct()], ct)) readable.Add((group.Key.Path, id));
        var others = asked.Where(a => a.Source is null).ToList();
        if (others.Count > 0) foreach (var dossier in dossiers)
            foreach (var card in (await dossier.ByIds(others.Select(a => a.Id!.Value).Distinct(), ct)).Values.Where(c =>
                others.Any(o => o.Url.StartsWith(c.Url, StringComparison.Ordinal)))) readable.Add((null, card.Id));
        return [.. news.Select(n => Said(n, n.Kind.Facts() is { Own: true } || IdIn(n.Url) is not { } id
            || readable.Contains((sources.FirstOrDefault(s => n.Url.StartsWith(s.Path, StringComparison.Ordinal))?.Path, id))))];
    }

    private static NotificationOutput Said(Notification n, bool seen)
    {
        var kind = n.Kind.Facts();
        return new NotificationOutput(n.Id, n.Kind, kind.Label, kind.Icon, seen ? n.Title : kind.Hidden + " Vous ne pouvez plus le lire.", seen ? n.Url
            : null, n.CreatedAt, n.ReadAt);
    }

    /// <summary>The last id of the path, if it holds one. A list without an id shows by itself only what one may read.</summary>
    internal static Guid? IdIn(string url)
    {
        foreach (var part in url.Split('?', '#')[0].Split('/').Reverse())
            if (Guid.TryParse(part, out var id)) return id;
        return null;
    }
}
