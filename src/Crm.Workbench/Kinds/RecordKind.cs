using System.Linq.Expressions;

namespace Crm.Workbench.Kinds;

/// <summary>
/// A noun of the house, described once by the room that owns it: how it is called, where one of it is, how the current user reads it. Dossiers, search,
/// the words of a mistyped question, news, documents and the trash all take it from here.
/// </summary>
/// <param name="Name">Stable name, kept in tables and addresses.</param>
/// <param name="Label">In French, in the singular.</param>
/// <param name="Url">Address of one, as <c>/projets/{id}</c>; <c>{parent}</c> stands for what it is a part of.</param>
public abstract record RecordKind(string Name, string Label, string Icon, string Url)
{
    private const string Id = "{id}";

    /// <summary>Heading of several of them.</summary>
    public string Plural { get; init; } = Label;

    /// <summary>Who has it not finds none of them in the search box; null: anybody may look.</summary>
    public string? Permission { get; init; }

    public KindSearch? Search { get; init; }

    /// <summary>Names of all of them, whoever may read them: their words are kept in memory to understand a mistyped question, and are never shown.</summary>
    public Func<IServiceProvider, IQueryable<string>>? Names { get; init; }

    public abstract Type Entity { get; }

    /// <summary>An exchange or a document can be attached to it, whatever its module.</summary>
    public abstract bool IsDossier { get; }

    /// <summary>How the address of every one of them starts; null when they have none of their own, or are not read by themselves.</summary>
    public string? Start =>
        IsRead && Url.EndsWith(Id, StringComparison.Ordinal) && !Url.Contains("{parent}", StringComparison.Ordinal) ? Url[..^Id.Length] : null;

    private protected abstract bool IsRead { get; }

    public string UrlOf(Guid id, Guid? parent = null) => Fill(Url, id, parent);

    internal static string Fill(string address, Guid id, Guid? parent) => address
        .Replace(Id, id.ToString(), StringComparison.Ordinal).Replace("{parent}", parent.ToString(), StringComparison.Ordinal);

    /// <summary>Those of the ids of which the current user may be told. One command.</summary>
    internal abstract Task<IReadOnlyList<Guid>> Told(IServiceProvider services, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>Those of the ids that the current user reads. One command.</summary>
    internal abstract Task<IReadOnlyList<KindCard>> Cards(IServiceProvider services, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>A few that hold the words, those of the territories first when some are given.</summary>
    internal abstract Task<IReadOnlyList<KindCard>> Offer(IServiceProvider services, string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct);

    /// <summary>The title of one, inside a query over something else; null when the current user does not read it.</summary>
    internal abstract Expression<Func<Guid, string?>> TitleOf(IServiceProvider services);
}
