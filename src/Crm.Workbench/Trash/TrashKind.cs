using Crm.Foundation.Access;
using Crm.Foundation.Data;

namespace Crm.Workbench.Trash;

/// <summary>
/// A kind of thing that can be thrown away: what the screen says of it, how its trash is read, which use case takes it back. A kind without
/// <see cref="Api"/> is never shown nor taken back: it only leaves for good.
/// </summary>
/// <param name="Key">Stable name, that of its dossiers and documents where it has some.</param>
/// <param name="Label">In French, in the singular.</param>
public abstract record TrashKind(string Key, string Label, string Icon)
{
    /// <summary>That of its restore door; null: any signed-in person. Who has it not sees nothing of this kind.</summary>
    public string? Permission { get; init; }

    /// <summary>Its address in the API, as <c>bodies/{parent}/members/{id}</c>; null: never shown.</summary>
    public string? Api { get; init; }

    /// <summary>Its address on the screens, once it is back.</summary>
    public string Url { get; init; } = "";

    /// <summary>Its past stays in the journal: rights and the register of processing are accounted for.</summary>
    public bool KeepsJournal { get; init; }

    public abstract Type Entity { get; }

    public string UrlOf(TrashRow row) => Fill(Url, row);

    public string RestoreUrlOf(TrashRow row) => $"/api/v1/{Fill(Api!, row)}/restore";

    /// <summary>What the reader may know of its trash, thrown away since then.</summary>
    internal abstract IQueryable<TrashRow> Rows(IServiceProvider services, ICurrentUser user, DateTime since);

    /// <summary>Through the use case of its restore door, which knows who may and under which rules.</summary>
    internal abstract Task TakeBack(IServiceProvider services, TrashRow row, CancellationToken ct);

    /// <summary>What may leave for good, the oldest first.</summary>
    internal abstract IQueryable<Guid> Past(ModuleDbContext db, DateTime limit, IEnumerable<TrashLink> links);

    internal abstract Task Remove(ModuleDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    private static string Fill(string address, TrashRow row) => address
        .Replace("{id}", row.Id.ToString(), StringComparison.Ordinal).Replace("{parent}", row.Parent.ToString(), StringComparison.Ordinal);
}
