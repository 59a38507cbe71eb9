namespace Crm.Workbench.Documents;

/// <summary>Bytes to send.</summary>
public sealed record DocumentContent(Stream Content, string ContentType, string FileName);
