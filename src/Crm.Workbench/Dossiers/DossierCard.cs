namespace Crm.Workbench.Dossiers;

/// <summary>Something an exchange can be attached to: a project, a body, an accompaniment, a candidature.</summary>
/// <param name="Kind">Stable name of the kind, e.g. <c>project</c>.</param>
public sealed record DossierCard(Guid Id, string Kind, string Title, string Url, IReadOnlyList<string> Departments);
