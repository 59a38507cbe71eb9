using Crm.Workbench.Kinds;

namespace Crm.Workbench.Notifications;

/// <summary>
/// What the reader may see of news now: when the thing behind can no longer be read (out of scope, kept for others, deleted),
/// only that something happened is told. One command per kind of thing met.
/// </summary>
public sealed class Sight(IEnumerable<RecordKind> kinds, IServiceProvider services)
{
    private readonly List<RecordKind> known = [.. kinds.Where(k => k.Start is not null).OrderByDescending(k => k.Start!.Length)];

    public async Task<IReadOnlyList<NotificationOutput>> Of(IReadOnlyList<Notification> news, CancellationToken ct)
    {
        var readable = new HashSet<(string?, Guid)>();
        foreach (var asked in news.Select(n => Behind(n.Url)).Where(b => b.Id is not null).GroupBy(b => b.Kind, b => b.Id!.Value))
            if (asked.Key is { } kind)
                readable.UnionWith((await kind.Told(services, [.. asked.Distinct()], ct)).Select(id => ((string?)kind.Name, id)));
        return [.. news.Select(n => Said(n, n.Kind.Facts().Own || Behind(n.Url) is not (var kind, { } id) || readable.Contains((kind?.Name, id))))];
    }

    /// <summary>What an address leads to. A list without an id shows by itself only what one may read.</summary>
    private (RecordKind? Kind, Guid? Id) Behind(string url) =>
        IdIn(url) is { } id ? (known.Find(k => url.StartsWith(k.Start!, StringComparison.Ordinal)), id) : (null, null);

    private static NotificationOutput Said(Notification n, bool seen)
    {
        var kind = n.Kind.Facts();
        return new NotificationOutput(n.Id, n.Kind, kind.Label, kind.Icon, seen ? n.Title : kind.Hidden + " Vous ne pouvez plus le lire.", seen ? n.Url
            : null, n.CreatedAt, n.ReadAt);
    }

    /// <summary>The last id of the path, if it holds one.</summary>
    internal static Guid? IdIn(string url)
    {
        foreach (var part in url.Split('?', '#')[0].Split('/').Reverse())
            if (Guid.TryParse(part, out var id)) return id;
        return null;
    }
}
