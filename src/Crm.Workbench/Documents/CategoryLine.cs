namespace Crm.Workbench.Documents;

/// <summary>A category as lists of choices show it.</summary>
public sealed record CategoryLine(string Code, string Label);
