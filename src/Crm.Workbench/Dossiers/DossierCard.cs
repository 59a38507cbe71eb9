namespace Crm.Workbench.Dossiers;

/// <summary>Something an exchange can be attached to: a project, a body, an accompaniment, a candidature.</summary>
/// <param name="Kind">Stable name of the kind, e.g. <c>project</c>.</param>
public sealed record DossierCard(Guid Id, string Kind, string Title, string Url, IReadOnlyList<string> Departments);

/// <summary>Port: each module that owns dossiers implements it. Answers hold only what the current user may read.</summary>
public interface IDossierSource
{
    string Kind { get; }

    /// <summary>Heading of this kind in a list of choices, e.g. « Projets ».</summary>
    string Label => "Dossiers";

    Task<IReadOnlyDictionary<Guid, DossierCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct);

    /// <summary>At most 20, by words of the title; those of the territories first when some are given.</summary>
    Task<IReadOnlyList<DossierCard>> Search(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct);
}
