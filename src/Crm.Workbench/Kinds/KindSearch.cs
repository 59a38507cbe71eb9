namespace Crm.Workbench.Kinds;

/// <summary>What the search box finds of a kind.</summary>
/// <param name="Order">Place of its heading among the others.</param>
/// <param name="Best">At most so many, in the reader's scope and audience, the best first: the name itself, names that begin so, what is recent.</param>
/// <param name="AllUrl">The list that shows them all once the question is put behind, e.g. <c>/projets?q=</c>; null when there is none.</param>
public sealed record KindSearch(int Order, Func<IServiceProvider, string, int, CancellationToken, Task<IReadOnlyList<Found>>> Best, string? AllUrl = null);

/// <summary>One record found.</summary>
/// <param name="Icon">Null: that of its kind.</param>
public sealed record Found(Guid Id, string Title, string? Detail, string? Icon = null);
