namespace Crm.Workbench.Notifications;

/// <summary>News to mark: ids, or all of the filter in the query.</summary>
internal sealed record ReadInput(IReadOnlyList<Guid>? Ids = null, bool All = false);
