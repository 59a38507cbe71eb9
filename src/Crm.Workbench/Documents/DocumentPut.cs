namespace Crm.Workbench.Documents;

/// <summary>A document just put, and the other documents that hold the same content.</summary>
internal sealed record DocumentPut(DocumentLine Document, IReadOnlyList<DocumentTwin> SameContent);
