namespace Crm.Workbench.Documents;

/// <summary>A document that holds the same content.</summary>
public sealed record DocumentTwin(Guid Id, string Title);
