namespace Crm.Workbench.Search;

/// <summary>A line of the command palette and of search.</summary>
/// <param name="Id">Of the thing found, for the API; null for a place without one.</param>
public sealed record SearchHit(string Group, string Title, string? Detail, string Url, string Icon, Guid? Id = null);

/// <summary>Port: a module's answers to the search box, at most so many, in the reader's scope and audience.</summary>
public interface ISearchSource
{
    int Order { get; }

    /// <summary>The best first: the name itself, names that begin so, the reader's own places, what is recent.</summary>
    Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct);

    /// <summary>The list that shows them all once the question is put behind, e.g. <c>/projets?q=</c>; null when there is none.</summary>
    string? AllUrl => null;
}

/// <summary>
/// Port: names a module knows, as text, whoever may read them. Their words are kept in memory to understand a mistyped question and
/// are never shown: what is found is what the reader may see.
/// </summary>
public interface INameSource
{
    Task<IReadOnlyList<string>> Names(CancellationToken ct);
}
