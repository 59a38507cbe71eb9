using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Trash;

/// <summary>
/// A kind of thing that can be thrown away: how its trash is read, which use case takes it back. A kind without <see cref="Api"/> is never shown nor
/// taken back: it only leaves for good.
/// </summary>
public abstract record TrashKind
{
    /// <summary>What the house knows of it.</summary>
    public abstract RecordKind Noun { get; }

    public string Key => Noun.Name;
    public string Label => Noun.Label;
    public string Icon => Noun.Icon;

    /// <summary>That of its restore door; null: any signed-in person. Who has it not sees nothing of this kind.</summary>
    public string? Permission { get; init; }

    /// <summary>Its address in the API, as <c>bodies/{parent}/members/{id}</c>; null: never shown.</summary>
    public string? Api { get; init; }

    /// <summary>Where one finds it once it is back, when it is not at its own address.</summary>
    public string? Url { get; init; }

    /// <summary>Its past stays in the journal: rights and the register of processing are accounted for.</summary>
    public bool KeepsJournal { get; init; }

    public Type Entity => Noun.Entity;

    public string UrlOf(TrashRow row) => Fill(Url ?? Noun.Url, row);

    public string RestoreUrlOf(TrashRow row) => $"/api/v1/{Fill(Api!, row)}/restore";

    /// <summary>What the reader may know of its trash, thrown away since then.</summary>
    internal abstract IQueryable<TrashRow> Rows(IServiceProvider services, ICurrentUser user, DateTime since);

    /// <summary>Through the use case of its restore door, which knows who may and under which rules.</summary>
    internal abstract Task TakeBack(IServiceProvider services, TrashRow row, CancellationToken ct);

    /// <summary>What may leave for good, the oldest first.</summary>
    internal abstract IQueryable<Guid> Past(ModuleDbContext db, DateTime limit, IEnumerable<TrashLink> links);

    internal abstract Task Remove(ModuleDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    private static string Fill(string address, TrashRow row) => RecordKind.Fill(address, row.Id, row.Parent);
}
